import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../finding.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type ReportWord = keyof typeof en;
export type ReportWords = Readonly<Record<ReportWord, string>>;

/** Says one of the report's own phrases; blanks are filled with text as it is, never read as a pattern. */
export type SayWord = (word: ReportWord, blanks?: Readonly<Record<string, string | number>>) => string;

const catalogues: Readonly<Record<Locale, ReportWords>> = { en, zh };
const formats = new Map<string, IntlMessageFormat>();

export const wordsIn =
  (locale: Locale): SayWord =>
  (word, blanks = {}) => {
    const pattern = catalogues[locale][word];
    const key = `${locale} ${word}`;
    const format = formats.get(key) ?? new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format({ ...blanks }));
  };
