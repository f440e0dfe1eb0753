import type { DiscFile } from '../bytes/disc-source.ts';
import type { ByteView } from './byte-view.ts';
import type { Extent } from './extent-file.ts';
import { descriptor, udfTags, type UdfAddress, type UdfVolume } from './udf-volume.ts';

/** Where a file's bytes are; `embedded` when they stand in the entry itself. */
export interface UdfEntry {
  readonly extents: readonly Extent[];
  readonly embedded: Uint8Array | undefined;
}

/** A file entry or extended file entry (ECMA-167 4/14.9, 4/14.17); `undefined` when broken, sparse or chained too long. */
export const readUdfEntry = async (
  image: DiscFile,
  volume: UdfVolume,
  address: UdfAddress,
): Promise<UdfEntry | undefined> => {
  const start = volume.partitions[address.partition];
  if (start === undefined) return undefined;
  const at = start + address.block * volume.blockSize;
  const bytes = await descriptor(image, at);
  const layout = bytes && layouts[bytes.u16(0)];
  if (!layout) return undefined;
  const place = layout.start + bytes.u32(layout.attributes);
  const length = bytes.u32(layout.attributes + 4);
  const kind = bytes.u16(34) & 7;
  if (place + length > bytes.length) return undefined;
  if (kind === 3) return { embedded: bytes.slice(place, length), extents: [{ at: at + place, length }] };
  const extents = allocated(bytes, place, length, kind, volume, address.partition);
  return extents && { embedded: undefined, extents: trimmed(extents, bytes.u64(56)) };
};

/** Where the length of the extended attributes stands, and where these start. */
const layouts: Readonly<Record<number, { attributes: number; start: number }>> = {
  [udfTags.fileEntry]: { attributes: 168, start: 176 },
  [udfTags.extendedFileEntry]: { attributes: 208, start: 216 },
};

/** Allocation descriptors (ECMA-167 4/14.14): short ones have 8 bytes, long ones 16 and name their partition. */
const allocated = (
  bytes: ByteView,
  place: number,
  length: number,
  kind: number,
  volume: UdfVolume,
  own: number,
): Extent[] | undefined => {
  const extents: Extent[] = [];
  const size = [8, 16][kind];
  if (size === undefined) return undefined;
  for (let at = place; at + size <= place + length; at += size) {
    const stated = bytes.u32(at);
    const extentLength = stated & 0x3fffffff;
    if (extentLength === 0) break;
    const start = volume.partitions[kind === 1 ? bytes.u16(at + 8) : own];
    // The two high bits: 0 is recorded data; anything else is a hole or a continuation.
    if (stated >>> 30 !== 0 || start === undefined) return undefined;
    extents.push({ at: start + bytes.u32(at + 4) * volume.blockSize, length: extentLength });
  }
  return extents;
};

/** The last extent is told in whole blocks by some writers; the file's length is what counts. */
const trimmed = (extents: readonly Extent[], size: number): Extent[] => {
  let left = size;
  return extents.map(({ at, length }) => {
    const kept = Math.min(length, left);
    left -= kept;
    return { at, length: kept };
  });
};
