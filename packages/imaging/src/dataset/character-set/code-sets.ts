import { decodeAs } from './decode-as.ts';

/** A set of characters that an escape sequence can put into G0 (bytes below 0x80) or G1 (from 0x80 on). */
export interface CodeSet {
  readonly width: 1 | 2;
  readonly decode: (bytes: Uint8Array) => string;
}

const single = (label: string): CodeSet => ({ width: 1, decode: (bytes) => decodeAs(label, bytes) });

/** TextDecoder has the two-byte sets in their 8-bit form only (EUC); `lead` is EUC's single shift. */
const sevenBit = (label: string, lead?: number): CodeSet => ({
  width: 2,
  decode: (bytes) => {
    const shifted: number[] = [];
    for (const [at, byte] of bytes.entries()) {
      if (lead !== undefined && at % 2 === 0) shifted.push(lead);
      shifted.push(byte | 0x80);
    }
    return decodeAs(label, Uint8Array.from(shifted));
  },
});

/** Labels are the WHATWG Encoding Standard's, whose windows-125x and -874 hold the ISO 8859 part and more. */
export const codeSets = {
  ascii: single('windows-1252'),
  /** Its backslash and tilde are a yen sign and an overline, yet serve as delimiters: left as ASCII. */
  romaji: single('windows-1252'),
  katakana: single('shift_jis'),
  latin1: single('windows-1252'),
  latin2: single('iso-8859-2'),
  latin3: single('iso-8859-3'),
  latin4: single('iso-8859-4'),
  latin5: single('windows-1254'),
  latin9: single('iso-8859-15'),
  greek: single('iso-8859-7'),
  arabic: single('iso-8859-6'),
  hebrew: single('iso-8859-8'),
  cyrillic: single('iso-8859-5'),
  thai: single('windows-874'),
  jisx0208: sevenBit('euc-jp'),
  jisx0212: sevenBit('euc-jp', 0x8f),
  ksx1001: { ...single('euc-kr'), width: 2 },
  gb2312: { ...single('gbk'), width: 2 },
} as const satisfies Record<string, CodeSet>;

interface Designation {
  readonly into: 'g0' | 'g1';
  readonly set: CodeSet;
}

/** What follows ESC, by PS3.3 tables C.12-3 and C.12-4; `$@` is the 1978 edition of JIS X 0208. */
export const designations: Readonly<Record<string, Designation>> = {
  '(B': { into: 'g0', set: codeSets.ascii },
  '(J': { into: 'g0', set: codeSets.romaji },
  $B: { into: 'g0', set: codeSets.jisx0208 },
  '$@': { into: 'g0', set: codeSets.jisx0208 },
  '$(D': { into: 'g0', set: codeSets.jisx0212 },
  ')I': { into: 'g1', set: codeSets.katakana },
  '-A': { into: 'g1', set: codeSets.latin1 },
  '-B': { into: 'g1', set: codeSets.latin2 },
  '-C': { into: 'g1', set: codeSets.latin3 },
  '-D': { into: 'g1', set: codeSets.latin4 },
  '-F': { into: 'g1', set: codeSets.greek },
  '-G': { into: 'g1', set: codeSets.arabic },
  '-H': { into: 'g1', set: codeSets.hebrew },
  '-L': { into: 'g1', set: codeSets.cyrillic },
  '-M': { into: 'g1', set: codeSets.latin5 },
  '-T': { into: 'g1', set: codeSets.thai },
  '-b': { into: 'g1', set: codeSets.latin9 },
  '$)C': { into: 'g1', set: codeSets.ksx1001 },
  '$)A': { into: 'g1', set: codeSets.gb2312 },
};
