import { expect, test } from 'vitest';
import { bytesIn, countryIn, daysIn } from './figures.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [1_540_000, '1.5 MB'],
  [2_000_000_000_000_000, '2,000 TB'],
])('%d bytes are said as %s', (bytes, said) => {
  expect(bytesIn(bytes, 'en')).toBe(said);
});

test.each([
  [0, '0 days'],
  [1.26, '1.3 days'],
  [40.4, '40 days'],
])('%d days are said as %s', (days, said) => {
  expect(daysIn(days, 'en')).toBe(said);
});

test('a country is named in the reader’s language; what is none stays as it came', () => {
  expect(countryIn('DE', 'zh')).toBe('德国');
  expect(countryIn('7!', 'en')).toBe('7!');
});
