import type { Locale } from '@overread/readiness';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' };
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the largest unit that leaves a whole number before it. */
export function bytesIn(bytes: number, locale: Locale): string {
  const at = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(tags[locale], {
    style: 'unit',
    unit: units[at] ?? 'byte',
    unitDisplay: at === 0 ? 'long' : 'short',
    maximumFractionDigits: at === 0 ? 0 : 1,
  }).format(bytes / 1000 ** at);
}

/** Days, to a tenth below ten. */
export const daysIn = (days: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: days < 10 ? 1 : 0,
  }).format(days);

/** A country by its two letters. */
export const countryIn = (code: string, locale: Locale): string =>
  /^[A-Z]{2}$/i.test(code)
    ? (new Intl.DisplayNames(tags[locale], { type: 'region' }).of(code.toUpperCase()) ?? code)
    : code;

/** A day without its year. */
export const shortDay = (moment: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month: 'short' }).format(new Date(moment));
