/** A date as a person remembers it, part by part; an empty part is not known. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export function partsOf(date: string | undefined): DateParts {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return { year, month, day };
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined while the year is not four digits. A day without its month is dropped. */
export function dateOf({ year, month, day }: DateParts): string | undefined {
  if (!/^(?:19|20|21)\d\d$/.test(year)) return undefined;
  if (month === '') return year;
  return day === '' || Number(day) > daysIn(year, month) ? `${year}-${month}` : `${year}-${month}-${day}`;
}

export const daysIn = (year: string, month: string): number =>
  new Date(Date.UTC(Number(year) || 2000, Number(month) || 1, 0)).getUTCDate();
