import type { Language } from '../../wording-support/language.ts';
import { spanOf } from '../partial-date.ts';

/** A partial date in words: “2024”, “March 2024”, “14 March 2024”. */
export function sayDate(date: string, language: Language): string {
  const span = spanOf(date);
  if (span === null) return date;
  const parts = { 4: 0, 7: 1, 10: 2 }[date.length] ?? 2;
  return formats[language][parts]?.format(span.first * 86_400_000) ?? date;
}

const formatsOf = (locale: string): readonly Intl.DateTimeFormat[] => [
  new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
];

const formats: Readonly<Record<Language, readonly Intl.DateTimeFormat[]>> = {
  en: formatsOf('en-GB'),
  zh: formatsOf('zh-CN'),
};
