import type { DiscFile } from '../bytes/disc-source.ts';
import { ByteView } from './byte-view.ts';
import type { ZipDirectory, ZipRecord } from './zip-directory.ts';
import { findExtra } from './zip-extra.ts';
import { entryName } from './zip-name.ts';

/** Entries found again at most. */
const maxEntries = 200_000;
const localHeader = 0x04034b50;
const block = 2 ** 20;

/**
 * What can be listed of an archive whose end (and so its directory) is missing, by walking local headers.
 * Where a header does not tell its entry's size (APPNOTE.TXT 4.3.9) the next header is searched for.
 */
export const recoverZip = async (file: DiscFile): Promise<ZipDirectory> => {
  const records: ZipRecord[] = [];
  let at = 0;
  while (records.length < maxEntries && at + 30 <= file.size) {
    const found = await readLocal(file, at);
    if (!found) break;
    records.push(found.record);
    at = found.next;
  }
  return {
    records,
    problem: {
      code: 'damaged-archive',
      detail: { reason: 'the end of the ZIP is missing', recovered: records.length },
    },
  };
};

const readLocal = async (
  file: DiscFile,
  at: number,
): Promise<{ record: ZipRecord; next: number } | undefined> => {
  const header = new ByteView(new Uint8Array(await file.read(at, 2048)));
  if (header.u32(0) !== localHeader) return undefined;
  const nameLength = header.u16(26);
  const extra = header.slice(30 + nameLength, header.u16(28));
  const dataAt = at + 30 + nameLength + header.u16(28);
  const flags = header.u16(6);
  const sizes = localSizes(header, extra);
  const unknown = (flags & 8) !== 0 && sizes.compressedSize === 0;
  const next = unknown ? await findNext(file, dataAt) : dataAt + sizes.compressedSize;
  const compressedSize = Math.min(next, file.size) - dataAt;
  return {
    next,
    record: {
      name: entryName(header.slice(30, nameLength), flags, extra),
      method: header.u16(8),
      encrypted: (flags & 0x2041) !== 0,
      link: false,
      compressedSize,
      // Deflate never exceeds 1032 to 1 (zlib, “Maximum Compression Factor”), so this is above any true size.
      size: unknown ? compressedSize * 1032 : sizes.size,
      headerAt: at,
      nameLength,
    },
  };
};

const localSizes = (header: ByteView, extra: Uint8Array): { size: number; compressedSize: number } => {
  const wide = header.u32(18) === 0xffffffff ? findExtra(new ByteView(extra), 0x0001) : undefined;
  return wide
    ? { size: wide.u64(0), compressedSize: wide.u64(8) }
    : { size: header.u32(22), compressedSize: header.u32(18) };
};

/** The next local header's place, or the end of the file. */
const findNext = async (file: DiscFile, from: number): Promise<number> => {
  for (let start = from; start < file.size; start += block) {
    // Four bytes more than a block, so that a signature across its edge is seen.
    const bytes = await file.read(start, block + 4);
    for (let at = bytes.indexOf(0x50); at >= 0 && at < block; at = bytes.indexOf(0x50, at + 1)) {
      if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return start + at;
    }
  }
  return file.size;
};
