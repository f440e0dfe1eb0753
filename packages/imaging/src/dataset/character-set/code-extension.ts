import { codeSets, designations, type CodeSet } from './code-sets.ts';

const escape = 0x1b;

/**
 * Decodes text with ISO 2022 code extensions (PS3.5 6.1.2.5, Annexes H, I, J, K). What an escape
 * sequence has put into force ends at each delimiter: line ends, tabs, backslash, and in person names
 * also `^` and `=` (6.1.2.5.3). `initial` is in G1 at the start; `stray` reads bytes from 0x80 on where
 * nothing is in G1, as writers forget the escape sequence.
 */
export const decodeCodeExtension = (
  bytes: Uint8Array,
  initial: CodeSet | undefined,
  stray: CodeSet,
  isPersonName: boolean,
): string => {
  let text = '';
  let g0: CodeSet = codeSets.ascii;
  let g1 = initial;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === escape) {
      const key = escapeAt(bytes, at + 1);
      const to = designations[key];
      if (to?.into === 'g0') g0 = to.set;
      if (to?.into === 'g1') g1 = to.set;
      at += 1 + key.length;
      continue;
    }
    const end = runEnd(bytes, at, g0, isPersonName);
    const run = bytes.subarray(at, end);
    if (byte >= 0x80) text += (g1 ?? stray).decode(run);
    else text += isGraphic(byte) ? g0.decode(run) : String.fromCharCode(byte);
    if (byte < 0x80 && end === at + 1 && isDelimiter(byte, isPersonName)) {
      g0 = codeSets.ascii;
      g1 = initial;
    }
    at = end;
  }
  return text;
};

const escapeAt = (bytes: Uint8Array, at: number): string => {
  for (const length of [2, 3]) {
    const key = String.fromCharCode(...bytes.subarray(at, at + length));
    if (Object.hasOwn(designations, key)) return key;
  }
  return '';
};

/** Bytes that are decoded together: all of G1, all of G0 up to a delimiter, or one delimiter. */
const runEnd = (bytes: Uint8Array, start: number, g0: CodeSet, isPersonName: boolean): number => {
  const first = bytes[start] ?? 0;
  let at = start;
  if (first >= 0x80) {
    while (at < bytes.length && (bytes[at] ?? 0) >= 0x80) at++;
    return at;
  }
  if (g0.width === 2 && isGraphic(first)) {
    // Either byte of a pair may look like a delimiter.
    while (isGraphic(bytes[at] ?? 0) && isGraphic(bytes[at + 1] ?? 0)) at += 2;
    return Math.max(at, start + 1);
  }
  if (isDelimiter(first, isPersonName) || !isGraphic(first)) return start + 1;
  while (isGraphic(bytes[at] ?? 0) && !isDelimiter(bytes[at] ?? 0, isPersonName)) at++;
  return at;
};

const isGraphic = (byte: number): boolean => byte > 0x20 && byte < 0x7f;

const isDelimiter = (byte: number, isPersonName: boolean): boolean =>
  byte === 0x5c || (byte >= 0x09 && byte <= 0x0d) || (isPersonName && (byte === 0x5e || byte === 0x3d));
