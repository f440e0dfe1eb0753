import { z } from 'zod';

/** `2026`, `2026-03` or `2026-03-14`: people do not remember more. Only days that exist. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)
  .refine((date) => spanOf(date) !== null, { error: 'no such date' });

/** First and last day, in days since 1970-01-01, that a partial date may mean; null when there is no such date. */
export function spanOf(date: string): { readonly first: number; readonly last: number } | null {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (year < 1900 || year > 2200) return null;
  const first = dayNumber(year, month ?? 1, day ?? 1);
  if (first === null) return null;
  if (day !== undefined) return { first, last: first };
  const next =
    month === undefined || month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next === null ? null : { first, last: next - 1 };
}

/** The calendar day of a day number, `YYYY-MM-DD`. */
export const isoDay = (days: number): string => new Date(days * msPerDay).toISOString().slice(0, 10);

/** A partial date of a study or record; null for anything else that a header may hold. */
export const knownDate = (date: string | null): string | null =>
  date !== null && partialDate.safeParse(date).success ? date : null;

const msPerDay = 86_400_000;

function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return exists ? time / msPerDay : null;
}
