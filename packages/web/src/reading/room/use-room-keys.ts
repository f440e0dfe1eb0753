import { useEffect } from 'react';
import { panels, type PanelId } from './panels.ts';

interface Keys {
  readonly onPanel: (panel: PanelId) => void;
  readonly onHelp: () => void;
  /** Whether a letter alone counts. */
  readonly single: boolean;
}

/** One key for each part of the room: with Alt anywhere, alone where nothing is written and nothing else took it. */
export function useRoomKeys({ onPanel, onHelp, single }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = askedFor(event, single);
      if (asked === undefined) return;
      event.preventDefault();
      if (asked === 'help') onHelp();
      else onPanel(asked);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onPanel, onHelp, single]);
}

type Pressed = Pick<
  KeyboardEvent,
  'altKey' | 'ctrlKey' | 'metaKey' | 'code' | 'key' | 'defaultPrevented' | 'isComposing' | 'target'
>;

/** What a key asks for. By its place on the keyboard, for Alt makes other letters of it on some. */
export function askedFor(event: Pressed, single: boolean): PanelId | 'help' | undefined {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return undefined;
  if (!event.altKey && (!single || isOwnOfTarget(event.target))) return undefined;
  if (!event.altKey && event.key === '?') return 'help';
  return panels.find(({ key }) => event.code === `Key${key.toUpperCase()}`)?.id;
}

/** Where letters are written, or move a choice, or a picture has keys of its own. */
const isOwnOfTarget = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"], [data-own-keys]') !== null;
