import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../finding.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type LetterWord = keyof typeof en;
export type LetterWords = Readonly<Record<LetterWord, string>>;

const catalogues: Readonly<Record<Locale, LetterWords>> = { en, zh };

/** Says one of the letter's phrases. */
export const letterWordsIn =
  (locale: Locale) =>
  (word: LetterWord, blanks: Readonly<Record<string, string | number>> = {}): string =>
    String(
      new IntlMessageFormat(catalogues[locale][word], locale, undefined, { ignoreTag: true }).format(blanks),
    );
