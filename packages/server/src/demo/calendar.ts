const day = 86_400_000;

/** Days as people of the made-up cases see them, counted back from today, so that the demonstration does not age. */
export interface Calendar {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DD`, so many days ago. */
  readonly ago: (days: number) => string;
  /** `YYYY-MM`, so many months ago. */
  readonly monthsAgo: (months: number) => string;
  /** `YYYY`, so many years ago. */
  readonly yearsAgo: (years: number) => string;
  /** Whole years since a year, as a person may count them. */
  readonly yearsSince: (year: number) => number;
}

export function createCalendar(now: Date): Calendar {
  const ago = (days: number): string => iso(now.getTime() - days * day);
  return {
    today: ago(0),
    ago,
    monthsAgo: (months) => iso(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).slice(0, 7),
    yearsAgo: (years) => String(now.getUTCFullYear() - years),
    yearsSince: (year) => now.getUTCFullYear() - year,
  };
}

/** Whole days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day);

/** `YYYY-MM-DD`, moved by whole days. */
export const moved = (date: string, days: number): string => iso(Date.parse(date) + days * day);

/** As a report writes it: `12.10.2026`, `12 October 2026`, `2026年10月12日`. */
export const written = (date: string, language: 'de' | 'en' | 'zh'): string =>
  new Intl.DateTimeFormat(
    { de: 'de-DE', en: 'en-GB', zh: 'zh-CN' }[language],
    language === 'de'
      ? { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
      : { dateStyle: 'long', timeZone: 'UTC' },
  ).format(new Date(date));

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
