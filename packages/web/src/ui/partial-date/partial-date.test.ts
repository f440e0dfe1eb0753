import { expect, it } from 'vitest';
import { dateOf, daysIn, partsOf } from './partial-date.ts';

it.each([
  [{ year: '2024', month: '02', day: '29' }, '2024-02-29'],
  [{ year: '2023', month: '02', day: '29' }, '2023-02'],
  [{ year: '2023', month: '02', day: '' }, '2023-02'],
  [{ year: '2023', month: '', day: '12' }, '2023'],
  [{ year: '202', month: '02', day: '' }, undefined],
  [{ year: '', month: '02', day: '' }, undefined],
])('%o is %s', (parts, date) => {
  expect(dateOf(parts)).toBe(date);
});

it.each(['2024', '2024-02', '2024-02-29'])('%s comes back as it was', (date) => {
  expect(dateOf(partsOf(date))).toBe(date);
});

it('knows how long a month is', () => {
  expect([daysIn('2024', '02'), daysIn('2025', '02'), daysIn('', '04')]).toEqual([29, 28, 30]);
});
