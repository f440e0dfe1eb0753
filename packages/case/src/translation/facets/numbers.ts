import type { Language } from '../../wording-support/language.ts';
import { chineseNumber, englishNumber, englishNumberWords, romanNumber } from './numerals.ts';
import { take, type Sheet, type Token } from './token.ts';
import { unitOf, unitPattern } from './units.ts';

type Taken = { readonly tokens: readonly Token[]; readonly left: Sheet };
type Reader = (sheet: Sheet) => Taken;

const number = (value: number, unit: string | null, isFirm: boolean): Omit<Token, 'start' | 'end'> => ({
  kind: 'number',
  value: String(value),
  unit,
  isFirm,
});

const digits = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:[.．]\d+)?`;
const valueOf = (text: string): number => Number(text.replaceAll(',', '').replace('．', '.'));
const roman = String.raw`[Ⅰ-Ⅻ]|\b(?:IX|IV|V?I{1,3}|V|X)\b`;

/** Numbers with their units, in digits or words; Roman ones only where a grade is meant. */
export const takeNumbers = (sheet: Sheet, language: Language): Taken => inTurn(sheet, readers[language]);

function inTurn(sheet: Sheet, all: readonly Reader[]): Taken {
  let left = sheet;
  const tokens: Token[] = [];
  for (const read of all) {
    const taken = read(left);
    tokens.push(...taken.tokens);
    left = taken.left;
  }
  return { tokens, left };
}

const readRoman = (text: string | undefined): Omit<Token, 'start' | 'end'> | null => {
  const value = romanNumber(text ?? '');
  return value === null ? null : number(value, 'grade', true);
};

/** Two grades at once: `grade III-IV`, `Ⅲ～Ⅳ级`. */
const grades = (...found: readonly (string | undefined)[]): readonly Omit<Token, 'start' | 'end'>[] =>
  found.flatMap((one) => readRoman(one) ?? []);

const gradeWord =
  '(?:grades?|stages?|types?|class|degree|Garden|Pfirrmann|Modic|Meyerding|Lawrence|Tönnis|Ficat|ARCO|Outerbridge|Goutallier|Hamada|Pipkin|Schatzker|Walch)';

const readers: Readonly<Record<Language, readonly Reader[]>> = {
  en: [
    (sheet) =>
      take(
        sheet,
        new RegExp(String.raw`${gradeWord}\s(${roman})(?:\s?(?:[-–/]|to|or)\s?(${roman}))?`, 'giu'),
        ([, one, other]) => grades(one, other),
      ),
    (sheet) => take(sheet, /\b(?:II|III|IV|VI{1,3}|IX)\b|[Ⅰ-Ⅻ]/gu, ([one]) => readRoman(one)),
    (sheet) =>
      take(sheet, new RegExp(String.raw`${gradeWord}\s(${digits})`, 'giu'), ([, value = '']) =>
        number(valueOf(value), 'grade', true),
      ),
    (sheet) =>
      take(
        sheet,
        new RegExp(String.raw`(${digits})\s?-?(${unitPattern('en')})(?![\p{L}])`, 'giu'),
        ([, value = '', unit = '']) => number(valueOf(value), unitOf(unit, 'en')?.unit ?? null, true),
      ),
    (sheet) =>
      take(
        sheet,
        new RegExp(
          String.raw`\b(${englishNumberWords.join('|')}|an?)[ -](?:(and a half)[ -])?(${unitPattern('en')})(?![\p{L}])`,
          'giu',
        ),
        ([, word = '', half, unit = '']) => {
          const value = englishNumber(word);
          const isArticle = /^an?$/iu.test(word);
          if (value === null) return null;
          return number(value + (half ? 0.5 : 0), unitOf(unit, 'en')?.unit ?? null, !isArticle);
        },
      ),
    (sheet) => take(sheet, new RegExp(digits, 'gu'), ([value]) => number(valueOf(value), null, true)),
    (sheet) =>
      take(sheet, new RegExp(String.raw`\b(?:${englishNumberWords.join('|')})\b`, 'giu'), ([word]) => {
        const value = englishNumber(word);
        return value === null ? null : number(value, null, isCounting(word));
      }),
  ],
  zh: [
    (sheet) =>
      take(
        sheet,
        new RegExp(String.raw`(${roman})(?:\s?[-–~～至到/、]\s?(${roman}))?\s?[级度期型区]`, 'gu'),
        ([, one, other]) => grades(one, other),
      ),
    (sheet) =>
      take(
        sheet,
        new RegExp(
          String.raw`(?:分级|分期|分型|分度|Garden|Pfirrmann|Modic|Meyerding|Lawrence|ARCO|Outerbridge|Goutallier|Hamada)\s?(?:为|：)?\s?(${roman})`,
          'gu',
        ),
        ([, one]) => readRoman(one),
      ),
    (sheet) =>
      take(sheet, /[Ⅰ-Ⅻ]|(?<![A-Za-z])(?:II|III|IV|VI{1,3}|IX)(?![A-Za-z])/gu, ([one]) => readRoman(one)),
    (sheet) =>
      take(sheet, new RegExp(String.raw`百分之(${digits})`, 'gu'), ([, value = '']) =>
        number(valueOf(value), 'percent', true),
      ),
    (sheet) =>
      take(
        sheet,
        new RegExp(
          String.raw`(${digits})\s?(?:余|多|来)?\s?(个?半)?\s?(${unitPattern('zh')})(?![A-Za-z])(半)?`,
          'gu',
        ),
        ([, value = '', before, unit = '', after]) =>
          number(valueOf(value) + (before || after ? 0.5 : 0), chineseUnit(unit), true),
      ),
    (sheet) =>
      take(
        sheet,
        new RegExp(
          String.raw`([一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半])\s?(?:余|多)?\s?(个?半)?\s?(${unitPattern('zh')})(半)?`,
          'gu',
        ),
        ([, value = '', before, unit = '', after]) => {
          const read = chineseNumber(value);
          if (read === null) return null;
          return number(read + (before || after ? 0.5 : 0), chineseUnit(unit), !/^[一半]$/u.test(value));
        },
      ),
    (sheet) => take(sheet, new RegExp(digits, 'gu'), ([value]) => number(valueOf(value), null, true)),
    (sheet) =>
      take(
        sheet,
        /([一二三四五六七八九]?十[一二三四五六七八九]?|[两三四五六七八九])(?=[枚个处根颗块条例项张节名位针])/gu,
        ([, word = '']) => {
          const value = chineseNumber(word);
          return value === null ? null : number(value, null, true);
        },
      ),
    (sheet) =>
      take(sheet, /[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半双]/gu, ([word]) => {
        const value = chineseNumber(word);
        return value === null ? null : number(value, null, false);
      }),
  ],
};

/** Counts things, as `three` does; `one`, `both` and `second` often only point. */
const isCounting = (word: string): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)$/iu.test(word);

/** `度` is a degree of an angle or of a slip: which is not said. */
const chineseUnit = (text: string): string | null =>
  text === '度' ? null : (unitOf(text, 'zh')?.unit ?? null);
