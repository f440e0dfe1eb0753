import type { Language } from '../../wording-support/language.ts';
import { takeCodes } from './codes.ts';
import { takeDates } from './dates.ts';
import { takeLevels } from './levels.ts';
import { takeNumbers } from './numbers.ts';
import type { Token } from './token.ts';

/** Full-width digits and signs as plain ones; of the same length, so that places stay. */
const plain = (text: string): string =>
  text.replaceAll(/[\uff01-\uff5e]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0));

/** Everything of a text that can be counted: dates, levels, codes, numbers with units, in order. */
export function readTokens(text: string, language: Language): readonly Token[] {
  const dates = takeDates({ text: plain(text) });
  const levels = takeLevels(dates.left);
  const codes = takeCodes(levels.left);
  const numbers = takeNumbers(codes.left, language);
  return [...dates.tokens, ...levels.tokens, ...codes.tokens, ...numbers.tokens].toSorted(
    (a, b) => a.start - b.start,
  );
}
