import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const cases: readonly (readonly [string, number, readonly string[]])[] = [
  ['', 10, ['']],
  ['one two three', 8, ['one two', 'three']],
  ['exactly ten', 11, ['exactly ten']],
  ['unbreakable-word', 6, ['unbrea', 'kable-', 'word']],
  ['膝关节正位片', 6, ['膝关节', '正位片']],
  ['膝关节。', 6, ['膝关', '节。']],
  ['右膝 AP 位', 5, ['右膝', 'AP 位']],
  ['3\u00A0mm slices', 5, ['3 mm', 'slice', 's']],
];

test.each(cases)('“%s” in %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('no line is too wide, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 2, max: 40 }),
      (text, width) => {
        const lines = wrap(text, width);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
        expect(letters(lines.join(''))).toBe(letters(text));
      },
    ),
  );
});

const letters = (text: string): string => text.replace(/\s/gu, '');

test.each([
  ['AP', 2],
  ['正位', 4],
  ['정면', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['ภาพ', 3],
  ['（', 2],
])('“%s” takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});
