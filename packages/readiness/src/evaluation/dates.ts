const day = 86_400_000;
const averageMonth = 30.4375 * day;

/** Milliseconds of an ISO date, or null when it is none. */
export function timeOf(date: string | null | undefined): number | null {
  if (date === null || date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
}

/** Months from one date to another, fractional; null when either is no date. */
export function monthsBetween(from: string | null, to: string): number | null {
  const [start, end] = [timeOf(from), timeOf(to)];
  return start === null || end === null ? null : (end - start) / averageMonth;
}

/** Whole days from one date to another; null when either is no date. */
export function daysBetween(from: string | null | undefined, to: string | null): number | null {
  const [start, end] = [timeOf(from), timeOf(to)];
  return start === null || end === null ? null : Math.round((end - start) / day);
}
