import { commonKanji } from './common-characters.ts';
import { decodeAs } from './decode-as.ts';
import { pairReadings, type PairEncoding, type PairReading } from './pair-encodings.ts';

/**
 * The encoding, not Unicode and not Latin-1, that text is in beyond reasonable doubt, or `undefined`.
 * Latin-1 names set single accented letters among ASCII letters (Müller, Conceição); the others write
 * words without any ASCII letter, or in pairs of bytes.
 */
export const legacyEncoding = (values: readonly Uint8Array[]): string | undefined => {
  if (values.length === 0) return undefined;
  if (looksLikeShiftJis(values)) return 'shift_jis';
  const shape = shapeOf(values);
  const isLatin = shape.foreign === 0 || shape.latin * 4 > shape.foreignBytes;
  const isBig5 = mayBeBig5(values);
  if (isLatin && !isBig5) return undefined;
  const readings = pairReadings(values);
  const likeliest = readings.find(({ valid }) => valid);
  if (isBig5 && likeliest?.encoding === 'big5' && isPlausible(likeliest, values)) return 'big5';
  if (isLatin) return undefined;
  const others = Math.max(0, ...readings.map(({ common }) => common));
  // One two-letter name says less than a word of Cyrillic does.
  const isCyrillic = others < (shape.foreignBytes <= 4 ? 0.5 : 0.6) && looksLikeCyrillic(values);
  if (isCyrillic && !isLikelier(likeliest, values)) return 'windows-1251';
  // Every surname is a common character: without one, kana is likelier.
  if (others < 0.25 && looksLikeHalfKana(values)) return 'shift_jis';
  return readings.find((reading) => isPlausible(reading, values))?.encoding;
};

/** Whether pairs explain the bytes better than Russian letters do. */
const isLikelier = (reading: PairReading | undefined, values: readonly Uint8Array[]): boolean =>
  reading !== undefined && isPlausible(reading, values) && reading.likelihood > cyrillicLikelihood(values);

const cyrillicLikelihood = (values: readonly Uint8Array[]): number => {
  let likelihood = 0;
  for (const letter of values
    .map((value) => decodeAs('windows-1251', value))
    .join(' ')
    .toLowerCase()) {
    if (letter > '\u007F') likelihood += cyrillicLetters.get(letter) ?? rareLetter;
  }
  return likelihood;
};

/** Letters of Russian text by how many in a thousand they are; a word's regular case makes each likelier still. */
const perMille =
  'о110е85а80и74н67т63с55р47в45л44к35м32д30п28у26я20ы19ь17г17з16б16ч14й12х10ж9ш7ю6ц5і5щ4э3ф3ї2є2ъ1ё1ґ1';
const regularCase = Math.log(2);
const cyrillicLetters: ReadonlyMap<string, number> = new Map(
  Array.from(perMille.matchAll(/(\D)(\d+)/gu), ([, letter = '', count]) => [
    letter,
    Math.log(Number(count) / 1000) + regularCase,
  ]),
);
const rareLetter = Math.log(1 / 2000);

const isPlausible = (reading: PairReading, values: readonly Uint8Array[]): boolean => {
  const { share, common } = least[reading.encoding];
  const isFrequent =
    reading.common >= common || (reading.encoding === 'gb18030' && levelOneShare(values) >= 0.7);
  const isWhole = reading.encoding !== 'big5' || mayBeBig5(values);
  return reading.valid && reading.share > share && isFrequent && isWhole;
};

/** How much of a text must be in the encoding's script, and in common use. */
const least: Readonly<Record<PairEncoding, { readonly share: number; readonly common: number }>> = {
  gb18030: { share: 0.6, common: 0.25 },
  'euc-kr': { share: 0.8, common: 0.4 },
  'euc-jp': { share: 0.8, common: 0.5 },
  big5: { share: 0.8, common: 0.4 },
};

/**
 * Two pairs at least, as Big5 makes them. Latin's capitals with accents and the letter after them are pairs too, but
 * more small letters follow.
 */
const mayBeBig5 = (values: readonly Uint8Array[]): boolean => {
  let pairs = 0;
  for (const value of values) {
    for (let at = 0; at < value.length; at++) {
      const lead = value[at] ?? 0;
      if (lead < 0x80) continue;
      const trail = value[at + 1] ?? 0;
      const isTrail = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe);
      if (lead < 0xa1 || lead > 0xf9 || !isTrail) return false;
      if (isSmallLetter(value[at - 1] ?? 0) && (value[at - 2] ?? 0) < 0x80) return false;
      if (isSmallLetter(value[at + 2] ?? 0)) return false;
      pairs += 1;
      at += 1;
    }
  }
  return pairs >= 2;
};

const isSmallLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

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
