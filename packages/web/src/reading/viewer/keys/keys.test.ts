import { expect, test } from 'vitest';
import { keyFor, keys } from './keys.ts';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {},
) => keyFor({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held })?.command;

test.each([
  ['ArrowDown', {}, 'next-image'],
  ['ArrowDown', { shiftKey: true }, 'pan-down'],
  ['r', {}, 'turn-right'],
  ['R', { shiftKey: true }, 'turn-left'],
  ['R', {}, 'turn-right'],
  ['?', { shiftKey: true }, 'keys'],
  ['+', { shiftKey: true }, 'zoom-in'],
  ['q', {}, undefined],
  ['i', { ctrlKey: true }, undefined],
  ['i', { altKey: true }, undefined],
  ['i', { metaKey: true }, undefined],
])('%s with %o', (key, held, expected) => {
  expect(press(key, held)).toBe(expected);
});

test('no key stands for two things', () => {
  const pressed = keys.map(({ key, shift }) => `${shift ? 'shift ' : ''}${key}`);
  expect(new Set(pressed).size).toBe(pressed.length);
});
