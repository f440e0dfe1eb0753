import type { Locale } from '@overread/readiness';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** A moment's calendar day, where the person is. */
export const dayWord = (moment: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium' }).format(new Date(moment));

/** A moment to the minute, where the person is. */
export const momentWord = (moment: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
