import { expect, it } from 'vitest';
import { timeIn, wallClock } from './visit-times.ts';

it.each([
  ['2026-03-30T01:30:00.000Z', 'Asia/Shanghai', '2026-03-30T09:30'],
  ['2026-03-29T01:00:00.000Z', 'Europe/Dublin', '2026-03-29T02:00'],
  ['2026-10-25T01:30:00.000Z', 'Europe/Dublin', '2026-10-25T01:30'],
  ['2026-12-31T23:30:00.000Z', 'Asia/Kolkata', '2027-01-01T05:00'],
])('%s in %s is %s on the wall', (moment, zone, local) => {
  expect(wallClock(moment, zone)).toBe(local);
});

it('says the day with the time, in the reader’s language and the place’s clock', () => {
  expect(timeIn('2026-03-29T23:30:00.000Z', 'Asia/Shanghai', 'en')).toMatch(
    /Monday,? 30 March 2026 at 07:30/,
  );
  expect(timeIn('2026-03-29T23:30:00.000Z', 'Asia/Shanghai', 'zh')).toBe('2026年3月30日星期一 07:30');
});
