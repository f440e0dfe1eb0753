import { commonHangul, commonHanzi, commonKanji } from './common-characters.ts';
import { decodeAs } from './decode-as.ts';

/**
 * The encoding, not Unicode and not Latin-1, that text is in beyond reasonable doubt, or `undefined`.
 * Latin-1 names set single accented letters among ASCII letters (Müller, Conceição); the others write
 * words without any ASCII letter, or in pairs of bytes.
 */
export const legacyEncoding = (values: readonly Uint8Array[]): string | undefined => {
  if (values.length === 0) return undefined;
  if (looksLikeShiftJis(values)) return 'shift_jis';
  const shape = shapeOf(values);
  if (shape.foreign === 0 || shape.latin * 4 > shape.foreignBytes) return undefined;
  const hangul = score('euc-kr', values, isHangul, commonHangul);
  const hanzi = score('gbk', values, isHan, commonHanzi);
  // One two-letter name says less than a word of Cyrillic does.
  const others = Math.max(hanzi.common, hangul.common);
  if (others < (shape.foreignBytes <= 4 ? 0.5 : 0.6) && looksLikeCyrillic(values)) return 'windows-1251';
  // Every surname is a common character: without one, kana is likelier.
  if (others < 0.25 && looksLikeHalfKana(values)) return 'shift_jis';
  if (hangul.valid && hangul.share > 0.8 && hangul.common >= 0.4 && hangul.common >= hanzi.common)
    return 'euc-kr';
  if (hanzi.valid && hanzi.share > 0.6 && (hanzi.common >= 0.25 || hanzi.levelOne >= 0.7)) return 'gb18030';
  return hangul.valid && hangul.share > 0.8 && hangul.common >= 0.4 ? 'euc-kr' : undefined;
};

/** Accented letters among ASCII ones, and nothing else beyond ASCII. */
export const looksAccented = (values: readonly Uint8Array[]): boolean => {
  const shape = shapeOf(values);
  return shape.latin > 0 && shape.foreign === 0;
};

interface Shape {
  /** Short runs of high bytes beside an ASCII letter: an accented word. */
  readonly latin: number;
  /** Words of high bytes alone, and long runs. */
  readonly foreign: number;
  readonly foreignBytes: number;
}

const shapeOf = (values: readonly Uint8Array[]): Shape => {
  let latin = 0;
  let foreign = 0;
  let foreignBytes = 0;
  for (const value of values) {
    for (let at = 0; at < value.length; at++) {
      if ((value[at] ?? 0) < 0x80) continue;
      const start = at;
      while ((value[at] ?? 0) >= 0x80) at++;
      const besideLetter = isAsciiLetter(value[start - 1] ?? 0) || isAsciiLetter(value[at] ?? 0);
      const length = at - start;
      if (length >= 4 || (length >= 2 && !besideLetter)) {
        foreign += 1;
        foreignBytes += length;
      } else if (besideLetter) latin += 1;
    }
  }
  return { latin, foreign, foreignBytes };
};

const isAsciiLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

interface Score {
  readonly valid: boolean;
  /** Of the letters that are not ASCII, those of the script. */
  readonly share: number;
  /** Of the letters that are not ASCII, those in common use. */
  readonly common: number;
  /** Of the letters that are not ASCII, those in the first level of GB 2312, which has the frequent ones. */
  readonly levelOne: number;
}

const score = (
  label: string,
  values: readonly Uint8Array[],
  inScript: (code: number) => boolean,
  common: ReadonlySet<string>,
): Score => {
  const letters = Array.from(values.map((value) => decodeAs(label, value)).join(' ')).filter(isBeyondAscii);
  const count = (test: (character: string) => boolean): number =>
    letters.filter(test).length / letters.length;
  return {
    valid: letters.length > 0 && !letters.includes('\uFFFD'),
    share: count((each) => inScript(each.codePointAt(0) ?? 0)),
    common: count((each) => common.has(each)),
    levelOne: levelOneShare(values),
  };
};

const isBeyondAscii = (character: string): boolean =>
  character > '\u007F' && !/\p{P}|\p{S}|\p{Z}/u.test(character);
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** GB 2312 rows 16 to 55. */
const levelOneShare = (values: readonly Uint8Array[]): number => {
  let pairs = 0;
  let levelOne = 0;
  for (const value of values) {
    for (let at = 0; at < value.length; at++) {
      const lead = value[at] ?? 0;
      if (lead < 0x80) continue;
      at += 1;
      if (lead < 0xb0) continue;
      pairs += 1;
      if (lead <= 0xd7 && (value[at] ?? 0) >= 0xa1) levelOne += 1;
    }
  }
  return pairs === 0 ? 0 : levelOne / pairs;
};

/** Two-byte characters whose second byte may be an ASCII letter; the first is often in 0x81 to 0x9F, unused by Latin-1. */
export const looksLikeShiftJis = (values: readonly Uint8Array[]): boolean => {
  const text = values.map((value) => decodeAs('shift_jis', value)).join(' ');
  if (text.includes('\uFFFD') || !values.some((value) => value.some((byte) => byte >= 0x81 && byte <= 0x9f)))
    return false;
  const words = text.split(/[^\p{L}\p{M}ー々]+/u).filter((word) => japanese.test(word));
  const letters = Array.from(words.join(''));
  const wide = letters.filter((letter) => japanese.test(letter));
  const common = wide.filter((letter) => kanaLetter.test(letter) || commonKanji.has(letter));
  return wide.length >= 2 && wide.length * 2 >= letters.length && common.length * 3 >= wide.length;
};

const japanese = /[\u3041-\u30FF\u4E00-\u9FFF々]/;
const kanaLetter = /[\u3041-\u30FF々]/;

/** Half-width katakana (JIS X 0201): voicing marks follow only what can be voiced. */
const looksLikeHalfKana = (values: readonly Uint8Array[]): boolean => {
  const text = values.map((value) => decodeAs('shift_jis', value)).join(' ');
  const letters = Array.from(text).filter((each) => each > '\u007F');
  if (letters.length < 4 || !letters.every((letter) => letter >= '\uFF66' && letter <= '\uFF9F'))
    return false;
  return !/(?:^|[^\uFF73\uFF76-\uFF84\uFF8A-\uFF8E])\uFF9E|(?:^|[^\uFF8A-\uFF8E])\uFF9F/.test(text);
};

/** Words in Cyrillic as Windows writes it: capitals only at the start or throughout, and vowels among them. */
const looksLikeCyrillic = (values: readonly Uint8Array[]): boolean => {
  const text = values.map((value) => decodeAs('windows-1251', value)).join(' ');
  const words = text.match(/[\p{L}\p{M}]+/gu)?.filter((word) => /\P{ASCII}/u.test(word)) ?? [];
  const letters = words.join('');
  const vowels = letters.match(vowel)?.length ?? 0;
  const long = words.filter((word) => word.length >= 2);
  return (
    letters.length >= 4 &&
    long.some((word) => word.length >= 3) &&
    !/\p{L}[^\p{ASCII}\p{L}\p{M}’–—«»“”]\p{L}/u.test(text) &&
    words.filter((word) => cyrillicWord.test(word)).length * 10 >= words.length * 9 &&
    long.filter((word) => word.match(vowel)).length * 2 > long.length &&
    vowels * 5 >= letters.length &&
    vowels * 10 <= letters.length * 7
  );
};

const vowel = /[аеёиоуыэюяіїє]/giu;
const cyrillicWord = /^(?:[А-ЯЁІЇЄҐ]?[а-яёіїєґ]*|[А-ЯЁІЇЄҐ]+)$/u;
