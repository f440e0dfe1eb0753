import { codeSets, type CodeSet } from './code-sets.ts';

/** What one value of Specific Character Set means. */
export type Repertoire =
  /** Switched by escape sequences: what is in force at the start of a value. */
  | { readonly kind: 'code-extension'; readonly g1: CodeSet | undefined }
  /** Whole values in one encoding that no escape sequence changes. */
  | { readonly kind: 'whole'; readonly label: string };

/** PS3.3 tables C.12-2 to C.12-5, by registration number. */
const byRegistration: Readonly<Record<number, CodeSet | undefined>> = {
  6: undefined,
  13: codeSets.katakana,
  14: codeSets.katakana,
  58: codeSets.gb2312,
  87: undefined,
  100: codeSets.latin1,
  101: codeSets.latin2,
  109: codeSets.latin3,
  110: codeSets.latin4,
  126: codeSets.greek,
  127: codeSets.arabic,
  138: codeSets.hebrew,
  144: codeSets.cyrillic,
  148: codeSets.latin5,
  149: codeSets.ksx1001,
  159: undefined,
  166: codeSets.thai,
  203: codeSets.latin9,
};

/** Stand-alone encodings: the standard's, then what is written in their place (letters and digits only). */
const whole: Readonly<Record<string, string>> = {
  isoir192: 'utf-8',
  iso2022ir192: 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gbk',
  utf8: 'utf-8',
  unicode11utf8: 'utf-8',
  gb2312: 'gbk',
  cp936: 'gbk',
  big5: 'big5',
  shiftjis: 'shift_jis',
  sjis: 'shift_jis',
  euckr: 'euc-kr',
  cp1251: 'windows-1251',
  windows1251: 'windows-1251',
  koi8r: 'koi8-r',
};

/** `undefined` for a term nobody defined. */
export const repertoireOf = (term: string): Repertoire | undefined => {
  const letters = term.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (letters === '') return { kind: 'code-extension', g1: undefined };
  const label = whole[letters];
  if (label !== undefined) return { kind: 'whole', label };
  const number = Number(/^iso(?:2022)?ir(\d+)$/.exec(letters)?.[1] ?? isoPart(letters) ?? Number.NaN);
  return number in byRegistration ? { kind: 'code-extension', g1: byRegistration[number] } : undefined;
};

/** Some writers name the ISO 8859 part instead of the registration: `ISO 8859-1`, `latin1`. */
const isoPart = (letters: string): number | undefined => {
  const part = /^(?:iso8859|latin)(\d{1,2})$/.exec(letters)?.[1];
  return part === undefined ? undefined : registrationOfPart[Number(part)];
};

const registrationOfPart: Readonly<Record<number, number>> = {
  1: 100,
  2: 101,
  3: 109,
  4: 110,
  5: 144,
  6: 127,
  7: 126,
  8: 138,
  9: 148,
  11: 166,
  15: 203,
};
