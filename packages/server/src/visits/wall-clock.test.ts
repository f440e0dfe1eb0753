import { describe, expect, it } from 'vitest';
import { momentOf } from './wall-clock.ts';

describe('the moment a clock on the wall shows', () => {
  // Rules of the IANA time zone database.
  it.each([
    ['2026-12-01T09:30', 'Asia/Shanghai', '2026-12-01T01:30:00.000Z'],
    ['2026-07-01T09:30', 'Europe/Dublin', '2026-07-01T08:30:00.000Z'],
    ['2026-12-01T09:30', 'Europe/Dublin', '2026-12-01T09:30:00.000Z'],
    ['2026-03-29T00:59', 'Europe/Dublin', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:00', 'Europe/Dublin', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T01:30', 'Europe/Dublin', '2026-10-25T00:30:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-07-01T09:30', 'Asia/Kolkata', '2026-07-01T04:00:00.000Z'],
  ])('%s in %s', (local, zone, moment) => {
    expect(momentOf(local, zone).toISOString()).toBe(moment);
  });

  it.each([
    ['2026-03-29T01:30', 'Europe/Dublin', 'no-such-time'],
    ['2026-03-08T02:30', 'America/New_York', 'no-such-time'],
    ['2026-02-30T09:30', 'Asia/Shanghai', 'no-such-time'],
    ['2026-12-01T09:30', 'Moon/Crater', 'no-such-zone'],
  ])('%s in %s is told to be none', (local, zone, reason) => {
    expect(() => momentOf(local, zone)).toThrow(
      expect.objectContaining({ details: [expect.objectContaining({ reason })] }),
    );
  });
});
