import { expect, test } from 'vitest';
import { linesOf } from './lines-area.tsx';

test.each([
  ['', []],
  ['one', ['one']],
  ['one\n', ['one', '']],
  ['one\n\ntwo', ['one', 'two']],
  ['x'.repeat(400), ['x'.repeat(300)]],
  [
    Array.from({ length: 30 }, (_, index) => `r${index}`).join('\n'),
    Array.from({ length: 20 }, (_, index) => `r${index}`),
  ],
])('%j becomes lines the opinion takes', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});
