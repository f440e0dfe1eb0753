import { codeExtension } from './characters.ts';
import { decodeAs } from './decode-as.ts';
import { repertoireOf } from './defined-terms.ts';
import { legacyEncoding, looksAccented, looksLikeShiftJis } from './legacy-encoding.ts';
import { oddValues } from './odd-values.ts';

export interface Repair {
  /** As the file says; `none` when it says nothing. */
  readonly declared: string;
  /** Name of the encoding for people. */
  readonly used: string;
  /** Label for the decoder. */
  readonly encoding: string;
}

/**
 * Finds what a file's text is really written in, where its Specific Character Set is not true:
 * equipment writes Latin-1 or nothing and then the bytes of whatever the keyboard gave.
 * `undefined` when the declaration can stand. Never judged on one accented letter: see the tests' names.
 */
export const repairEncoding = (entries: Int32Array, bytes: Uint8Array): Repair | undefined => {
  const { declared, values } = oddValues(entries, bytes);
  if (values.length === 0) return undefined;
  const encoding = trueEncoding(declared, values);
  if (encoding === undefined) return undefined;
  return { declared: declared.join('\\') || 'none', used: names[encoding] ?? encoding, encoding };
};

const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  big5: 'Big5',
  shift_jis: 'Shift_JIS',
  'euc-kr': 'EUC-KR',
  'euc-jp': 'EUC-JP',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  [codeExtension]: 'ISO 2022',
};

const trueEncoding = (declared: readonly string[], values: readonly Uint8Array[]): string | undefined => {
  const term = declared[0] ?? '';
  const repertoire = repertoireOf(term);
  if (repertoire?.kind === 'whole') return repairWhole(repertoire.label, values);
  const escapes = values.some((value) => value.includes(0x1b));
  if (declared.length > 1 || escapes)
    return escapes && !declared.some(isExtension) ? codeExtension : undefined;
  const high = values.filter((value) => value.some((byte) => byte >= 0x80));
  const anything = repertoire === undefined || latin.test(term);
  if (isMostlyUtf8(high, anything ? 1 : 3)) return 'utf-8';
  if (kana.test(term)) return looksLikeShiftJis(high) ? 'shift_jis' : undefined;
  if (!anything) return undefined;
  return (
    legacyEncoding(high) ?? (repertoire === undefined || unaccented.test(term) ? 'windows-1252' : undefined)
  );
};

const isExtension = (term: string): boolean => /2022/.test(term);

/** What is written without thought: Latin alphabets, or nothing. */
const latin = /^\s*$|\b(?:6|100|101|109|110|148|203)\s*$/;
/** Declares no letter beyond ASCII. */
const unaccented = /^\s*$|\b6\s*$/;
const kana = /\b13\s*$/;

const repairWhole = (label: string, values: readonly Uint8Array[]): string | undefined => {
  if (label !== 'utf-8') return values.every((value) => utf8Sequences(value).long > 0) ? 'utf-8' : undefined;
  const broken = values.filter((value) => utf8Sequences(value).broken);
  if (broken.length === 0) return undefined;
  return legacyEncoding(broken) ?? (looksAccented(broken) ? 'windows-1252' : undefined);
};

const isMostlyUtf8 = (values: readonly Uint8Array[], least: number): boolean => {
  let sequences = 0;
  let broken = 0;
  for (const value of values) {
    const found = utf8Sequences(value);
    if (found.broken || (found.long === 0 && isMixture(decodeAs('utf-8', value)))) broken += 1;
    else sequences += found.short + found.long * 2;
  }
  return sequences >= least && broken * 2 <= values.length;
};

/**
 * Pairs of GBK may be valid UTF-8: then the letters come from several alphabets, or are no letters at all, with
 * nothing in ASCII between them.
 */
const isMixture = (text: string): boolean => {
  if (/[a-z]/iu.test(text)) return false;
  const letters = text.match(/[^\p{ASCII}\uFFFD]/gu) ?? [];
  return (
    letters.length > 1 && !alphabets.some((alphabet) => letters.every((letter) => alphabet.test(letter)))
  );
};

const alphabets = [
  /[\u00C0-\u024F]/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Hebrew}|\p{M}/u,
  /\p{Script=Arabic}|\p{M}/u,
  /\p{Script=Armenian}/u,
];

/** Counts UTF-8 sequences of two bytes and of more. `broken`: the bytes are not UTF-8 (its decoder knows all the rules). */
const utf8Sequences = (value: Uint8Array): { short: number; long: number; broken: boolean } => {
  const text = decodeAs('utf-8', cutTail(value));
  let short = 0;
  let long = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd || isControl(code)) return { short: 0, long: 0, broken: true };
    if (code >= 0x800) long += 1;
    else if (code >= 0x80) short += 1;
  }
  return { short, long, broken: false };
};

/** C1 controls are no text: their UTF-8 is Latin-1's `Â` and a Windows quotation mark. */
const isControl = (code: number): boolean => code >= 0x80 && code < 0xa0;

/** Values cut at 64 bytes end within a character, which is not held against them. */
const cutTail = (value: Uint8Array): Uint8Array => {
  let end = value.length;
  while (end > 0 && (value[end - 1] === 0x20 || value[end - 1] === 0)) end--;
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = value[end - back] ?? 0;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (byte >= 0xc0)
      return needed > back && end >= 16 ? value.subarray(0, end - back) : value.subarray(0, end);
    if (byte < 0x80) break;
  }
  return value.subarray(0, end);
};
