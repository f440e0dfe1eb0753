import type { CommandCode } from '../session/commands.ts';

/** A key as the sheet shows it, and what it does. By what it writes, or by its name. */
export interface Key {
  readonly key: string;
  readonly shift?: true;
  readonly command: CommandCode | 'keys' | 'full-screen' | 'series';
  /** Said beside others that do much the same; the sheet shows them in one line. */
  readonly group: KeyGroup;
}

export type KeyGroup = 'images' | 'grey' | 'picture' | 'screen';

export const keys: readonly Key[] = [
  { key: 'ArrowDown', command: 'next-image', group: 'images' },
  { key: 'ArrowUp', command: 'previous-image', group: 'images' },
  { key: 'PageDown', command: 'ten-on', group: 'images' },
  { key: 'PageUp', command: 'ten-back', group: 'images' },
  { key: 'Home', command: 'first-image', group: 'images' },
  { key: 'End', command: 'last-image', group: 'images' },
  { key: 'c', command: 'cine', group: 'images' },
  { key: "'", command: 'faster', group: 'images' },
  { key: ';', command: 'slower', group: 'images' },
  { key: 'l', command: 'link', group: 'images' },
  { key: 'x', command: 'cross-lines', group: 'images' },
  { key: '.', command: 'brighter', group: 'grey' },
  { key: ',', command: 'darker', group: 'grey' },
  { key: ']', command: 'more-contrast', group: 'grey' },
  { key: '[', command: 'less-contrast', group: 'grey' },
  { key: 'w', command: 'next-window', group: 'grey' },
  { key: 'i', command: 'invert', group: 'grey' },
  { key: '+', command: 'zoom-in', group: 'picture' },
  { key: '-', command: 'zoom-out', group: 'picture' },
  { key: '0', command: 'fit', group: 'picture' },
  { key: '=', command: 'true-pixels', group: 'picture' },
  { key: 'ArrowLeft', command: 'pan-left', shift: true, group: 'picture' },
  { key: 'ArrowRight', command: 'pan-right', shift: true, group: 'picture' },
  { key: 'ArrowUp', command: 'pan-up', shift: true, group: 'picture' },
  { key: 'ArrowDown', command: 'pan-down', shift: true, group: 'picture' },
  { key: 'r', command: 'turn-right', group: 'picture' },
  { key: 'r', command: 'turn-left', shift: true, group: 'picture' },
  { key: 'h', command: 'flip-sideways', group: 'picture' },
  { key: 'v', command: 'flip-up-down', group: 'picture' },
  { key: 'm', command: 'magnify', group: 'picture' },
  { key: 'z', command: 'reset', group: 'picture' },
  { key: 't', command: 'next-tool', group: 'screen' },
  { key: 'n', command: 'next-stage', group: 'screen' },
  { key: 'b', command: 'previous-stage', group: 'screen' },
  { key: 'g', command: 'next-layout', group: 'screen' },
  { key: 'e', command: 'next-cell', group: 'screen' },
  { key: 's', command: 'series', group: 'screen' },
  { key: 'f', command: 'full-screen', group: 'screen' },
  { key: '?', command: 'keys', group: 'screen' },
];

export const keyGroups: readonly KeyGroup[] = ['images', 'grey', 'picture', 'screen'];

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What a pressed key stands for. Shift counts only where it does not make another sign. */
export function keyFor(pressed: Pressed): Key | undefined {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return undefined;
  const isNamed = pressed.key.length > 1 || /[a-z]/i.test(pressed.key);
  const wanted = /^[a-z]$/i.test(pressed.key) ? pressed.key.toLowerCase() : pressed.key;
  return keys.find(({ key, shift }) => key === wanted && (!isNamed || (shift ?? false) === pressed.shiftKey));
}
