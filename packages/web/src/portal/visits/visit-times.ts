import type { Locale } from '@overread/readiness';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** A moment by the clocks of a zone, with its day. */
export const timeIn = (moment: string, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    new Date(moment),
  );

/** What a clock there shows, as a field for date and time takes it: `2026-12-01T09:30`. */
export function wallClock(moment: string, timeZone: string): string {
  const text = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(moment));
  return text.replace(' ', 'T');
}

/** Every zone this browser knows, by its IANA name. */
export const zones = (): readonly string[] => Intl.supportedValuesOf('timeZone');
