import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDecimals } from './parse-decimals.ts';

const parse = (text: string): readonly number[] | undefined => {
  const bytes = new TextEncoder().encode(text);
  return parseDecimals(bytes, 0, bytes.length);
};

test.each([
  ['1', [1]],
  ['-0.25', [-0.25]],
  [' 16.500000\\-80.000000\\ 84.726562 ', [16.5, -80, 84.726562]],
  ['.5\\5.', [0.5, 5]],
  ['+3\0', [3]],
])('%j', (text, values) => {
  expect(parse(text)).toEqual(values);
});

test.each(['', '1e5', 'NaN', '1\\\\2', '1.2.3', '12345678901234567', '--1', '1 2', '0x10'])(
  '%j is left to the long way',
  (text) => {
    expect(parse(text)).toBeUndefined();
  },
);

test('is to the last bit what Number makes of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 9 }),
      (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        expect(parse(text)).toEqual([Number(text)]);
      },
    ),
  );
});
