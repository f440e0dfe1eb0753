import type { Encoding } from './transfer-syntax.ts';
import { vrByLetters } from './vr.ts';

/** Where the elements of a file begin, or why it is no DICOM file. */
export interface DataStart {
  readonly at: number;
  readonly executable: string | undefined;
}

/**
 * Finds the first element in a file's first bytes: after preamble and prefix (PS3.10 7.1), after the
 * prefix alone, or at once, as older and exported files have it.
 */
export const findDataStart = (view: DataView, size: number): DataStart | undefined => {
  if (hasPrefix(view, 128)) return { at: 132, executable: executableKind(view) };
  if (hasPrefix(view, 0)) return { at: 4, executable: undefined };
  return looksLikeElements(view, size) ? { at: 0, executable: undefined } : undefined;
};

const prefix = 0x4449434d;

const hasPrefix = (view: DataView, at: number): boolean =>
  view.byteLength >= at + 4 && view.getUint32(at) === prefix;

/** First bytes of programs and archives: a DICOM file can be one too (PS3.10 7.5 warns of it). */
const executables: readonly (readonly [magic: number, bytes: 2 | 4, kind: string])[] = [
  [0x4d5a, 2, 'MZ'],
  [0x7f454c46, 4, 'ELF'],
  [0xfeedface, 4, 'Mach-O'],
  [0xfeedfacf, 4, 'Mach-O'],
  [0xcefaedfe, 4, 'Mach-O'],
  [0xcffaedfe, 4, 'Mach-O'],
  [0xcafebabe, 4, 'Mach-O'],
  [0x504b0304, 4, 'PK'],
  [0x2321, 2, 'script'],
];

const executableKind = (view: DataView): string | undefined => {
  const four = view.getUint32(0);
  if (four === 0) return undefined;
  return executables.find(([magic, bytes]) => magic === (bytes === 4 ? four : four >>> 16))?.[2];
};

/**
 * Without a prefix only a run of elements that makes sense proves a file to be DICOM: first group
 * 0002 or 0008, ascending tags, lengths that fit the file.
 */
const looksLikeElements = (view: DataView, size: number): boolean => {
  const first = view.byteLength < 8 ? 0 : view.getUint16(0, true);
  const littleEndian = first === 2 || first === 8;
  return (littleEndian || first === 0x0800) && plausibleRun(view, size, littleEndian);
};

const plausibleRun = (view: DataView, size: number, littleEndian: boolean): boolean => {
  let at = 0;
  let last = -1;
  for (let seen = 0; seen < 4; seen++) {
    if (at === size) return seen > 0;
    if (at + 12 > view.byteLength) return seen > 1;
    const tag = view.getUint16(at, littleEndian) * 0x10000 + view.getUint16(at + 2, littleEndian);
    const end = elementEnd(view, at, littleEndian);
    if (tag <= last || end > size) return false;
    last = tag;
    at = end;
  }
  return true;
};

/** Infinity when it makes no sense as an element. */
const elementEnd = (view: DataView, at: number, littleEndian: boolean): number => {
  const vr = vrLetters(view, at + 4);
  if (vr < 0) return at + 8 + view.getUint32(at + 4, littleEndian);
  return vr & 1
    ? at + 12 + view.getUint32(at + 8, littleEndian)
    : at + 8 + view.getUint16(at + 6, littleEndian);
};

/** Entry of {@link vrByLetters} for the two bytes at `at`; negative when they name no VR. */
export const vrLetters = (view: DataView, at: number): number => {
  const first = view.getUint8(at) - 65;
  const second = view.getUint8(at + 1) - 65;
  if (first >>> 0 > 25 || second >>> 0 > 25) return -1;
  return vrByLetters[first * 26 + second] ?? -1;
};

/**
 * How the data set at `at` is really written: files lie about VR and byte order, and the first
 * element shows it.
 */
export const sniffElement = (view: DataView, at: number, declared: Encoding): Encoding => {
  const asDeclared = view.getUint16(at, !declared.bigEndian);
  const otherwise = view.getUint16(at, declared.bigEndian);
  const swapped = asDeclared > 0xff && asDeclared > otherwise && otherwise > 0 && otherwise < 0x80;
  return {
    explicit: vrLetters(view, at + 4) >= 0 || (declared.explicit && isCapital(view, at + 4)),
    bigEndian: swapped ? !declared.bigEndian : declared.bigEndian,
    deflated: declared.deflated,
  };
};

const isCapital = (view: DataView, at: number): boolean =>
  (view.getUint8(at) - 65) >>> 0 < 26 && (view.getUint8(at + 1) - 65) >>> 0 < 26;
