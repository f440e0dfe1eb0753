import { isoDay, spanOf } from '@overread/case';

/**
 * A partial date moved by whole days, as exact as it was: of a month or a year it is the middle that is moved, so that intervals
 * between dates hold as well as they were known. Null where there is no such date.
 */
export function moveDate(date: string, days: number): string | null {
  const span = spanOf(date);
  if (!span) return null;
  return isoDay(Math.floor((span.first + span.last) / 2) + days).slice(0, date.length);
}
