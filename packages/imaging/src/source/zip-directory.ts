import type { DiscFile } from '../bytes/disc-source.ts';
import type { Problem } from '../problem.ts';
import { ByteView } from './byte-view.ts';
import { findExtra } from './zip-extra.ts';
import { entryName } from './zip-name.ts';

/** One line of the central directory, in APPNOTE.TXT's terms. */
export interface ZipRecord {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** A symbolic link, by the UNIX mode in the external attributes. */
  readonly link: boolean;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly headerAt: number;
  readonly nameLength: number;
}

export interface ZipDirectory {
  readonly records: readonly ZipRecord[];
  readonly problem: Omit<Problem, 'file'> | undefined;
}

/** Bytes of central directory read at most: some 600,000 entries, far above any disc. */
const maxDirectoryBytes = 64 * 2 ** 20;

const damaged = (reason: string): Omit<Problem, 'file'> => ({ code: 'damaged-archive', detail: { reason } });

/**
 * The central directory (APPNOTE.TXT 4.3.12), ZIP64 included; what stands before a damage is kept.
 * `undefined` when there is none: the archive's end was cut off.
 */
export const readZipDirectory = async (file: DiscFile): Promise<ZipDirectory | undefined> => {
  const end = await findEnd(file);
  if (!end) return undefined;
  if (end.parts > 0)
    return { records: [], problem: { code: 'archive-unsupported', detail: { format: 'split ZIP' } } };
  if (end.length > maxDirectoryBytes)
    return { records: [], problem: { code: 'too-large-to-read', detail: { reason: 'ZIP directory' } } };
  const start = Math.max(0, Math.min(end.directoryEnd - end.length, file.size));
  const bytes = new ByteView(await file.read(start, end.length));
  // A program or other bytes may stand before the archive; every stored offset is then too small by as much.
  return readRecords(bytes, Math.max(0, start - end.offset), end.count);
};

interface End {
  readonly parts: number;
  readonly count: number;
  readonly length: number;
  readonly offset: number;
  readonly directoryEnd: number;
}

const endSize = 22;
const maxComment = 0xffff;

const findEnd = async (file: DiscFile): Promise<End | undefined> => {
  const start = Math.max(0, file.size - endSize - maxComment - 20);
  // A medium may use one buffer for every read, and more reads follow.
  const tail = new ByteView(new Uint8Array(await file.read(start, file.size - start)));
  for (let at = tail.length - endSize; at >= 0; at--) {
    if (tail.u32(at) !== 0x06054b50 || at + endSize + tail.u16(at + 20) > tail.length) continue;
    return (await zip64End(file, tail, at, start)) ?? plainEnd(tail, at, start);
  }
  return undefined;
};

const plainEnd = (tail: ByteView, at: number, start: number): End => ({
  parts: tail.u16(at + 4) === 0xffff ? 0 : tail.u16(at + 4),
  count: tail.u16(at + 10),
  length: tail.u32(at + 12),
  offset: tail.u32(at + 16),
  directoryEnd: start + at,
});

const zip64End = async (
  file: DiscFile,
  tail: ByteView,
  at: number,
  start: number,
): Promise<End | undefined> => {
  if (tail.u32(at - 20) !== 0x07064b50) return undefined;
  // The locator's own offset first; where bytes were put before the archive, the record stands just before it.
  for (const place of [tail.u64(at - 20 + 8), start + at - 20 - 56]) {
    if (!(place >= 0 && place < file.size)) continue;
    const record = new ByteView(await file.read(place, 56));
    if (record.u32(0) !== 0x06064b50) continue;
    return {
      parts: record.u32(16),
      count: record.u64(32),
      length: record.u64(40),
      offset: record.u64(48),
      directoryEnd: place,
    };
  }
  return undefined;
};

const readRecords = (bytes: ByteView, shift: number, count: number): ZipDirectory => {
  const records: ZipRecord[] = [];
  let at = 0;
  while (at + 46 <= bytes.length && bytes.u32(at) === 0x02014b50) {
    const next = at + 46 + bytes.u16(at + 28) + bytes.u16(at + 30) + bytes.u16(at + 32);
    if (next > bytes.length) break;
    records.push(readRecord(bytes, at, shift));
    at = next;
  }
  // The plain record counts modulo 65,536; some writers leave it so beyond.
  const whole = records.length === count || records.length % 0x10000 === count;
  return { records, problem: whole ? undefined : damaged('the directory is cut off or altered') };
};

const readRecord = (bytes: ByteView, at: number, shift: number): ZipRecord => {
  const nameLength = bytes.u16(at + 28);
  const extra = bytes.slice(at + 46 + nameLength, bytes.u16(at + 30));
  const flags = bytes.u16(at + 8);
  const sizes = wideSizes(new ByteView(extra), [bytes.u32(at + 24), bytes.u32(at + 20), bytes.u32(at + 42)]);
  const fromUnix = bytes.u8(at + 5) === 3;
  return {
    name: entryName(bytes.slice(at + 46, nameLength), flags, extra),
    method: bytes.u16(at + 10),
    encrypted: (flags & 0x2041) !== 0,
    link: fromUnix && ((bytes.u32(at + 38) >>> 16) & 0xf000) === 0xa000,
    size: sizes[0],
    compressedSize: sizes[1],
    headerAt: sizes[2] + shift,
    nameLength,
  };
};

type Sizes = [size: number, compressed: number, offset: number];

/** ZIP64 extended information (4.5.3): holds, in this order, only those values that are all ones in the record. */
const wideSizes = (extra: ByteView, plain: Sizes): Sizes => {
  if (!plain.includes(0xffffffff)) return plain;
  const wide = findExtra(extra, 0x0001);
  if (!wide) return plain;
  let at = 0;
  const take = (value: number): number => {
    if (value !== 0xffffffff) return value;
    at += 8;
    return wide.u64(at - 8);
  };
  return [take(plain[0]), take(plain[1]), take(plain[2])];
};
