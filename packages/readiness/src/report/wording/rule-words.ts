import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../finding.ts';
import { rulesEn } from './rules-en.ts';
import { rulesZh } from './rules-zh.ts';

export type RuleWord = keyof typeof rulesEn;
export type RuleWords = Readonly<Record<RuleWord, string>>;
export type SayRuleWord = (word: RuleWord, blanks?: Readonly<Record<string, string | number>>) => string;

const catalogues: Readonly<Record<Locale, RuleWords>> = { en: rulesEn, zh: rulesZh };

/** Says one of the phrases that the rules' and questions' tables are made of. */
export const ruleWordsIn =
  (locale: Locale): SayRuleWord =>
  (word, blanks = {}) =>
    String(
      new IntlMessageFormat(catalogues[locale][word], locale, undefined, { ignoreTag: true }).format(blanks),
    );
