import type { DiscFile } from '../bytes/disc-source.ts';
import { ByteView } from './byte-view.ts';
import { sectorSize } from './iso-volume.ts';

/** Where a UDF volume's blocks and root lie (ECMA-167, OSTA UDF 2.01). */
export interface UdfVolume {
  readonly blockSize: number;
  /** Byte where each partition of the map starts, by its reference number. */
  readonly partitions: readonly number[];
  readonly root: UdfAddress;
}

export interface UdfAddress {
  readonly partition: number;
  readonly block: number;
}

/** Descriptor tag identifiers (ECMA-167 3/7.2.1, 4/7.2.1). */
export const udfTags = {
  anchor: 2,
  partition: 5,
  logicalVolume: 6,
  terminator: 8,
  fileSet: 256,
  fileIdentifier: 257,
  fileEntry: 261,
  extendedFileEntry: 266,
} as const;

/** Whether the volume recognition area names a UDF volume (ECMA-167 2/9.1: NSR02, NSR03). */
export const claimsUdf = async (image: DiscFile): Promise<boolean> => {
  const area = new ByteView(await image.read(16 * sectorSize, 48 * sectorSize));
  for (let at = 0; at < area.length; at += sectorSize) if (area.ascii(at + 1, 4) === 'NSR0') return true;
  return false;
};

/** The volume, or `undefined` where it is laid out in a way not read here (virtual or metadata partitions) or broken. */
export const readUdfVolume = async (image: DiscFile): Promise<UdfVolume | undefined> => {
  for (const sector of [
    256,
    Math.floor(image.size / sectorSize) - 1,
    Math.floor(image.size / sectorSize) - 257,
  ]) {
    const anchor = await descriptor(image, sector * sectorSize);
    if (!anchor || anchor.u16(0) !== udfTags.anchor) continue;
    const volume = await readSequence(image, anchor.u32(20), anchor.u32(16));
    if (volume) return volume;
  }
  return undefined;
};

/** The checked descriptor at a place: its tag's checksum must hold (ECMA-167 3/7.2.3). */
export const descriptor = async (image: DiscFile, at: number): Promise<ByteView | undefined> => {
  if (at < 0 || !(at < image.size)) return undefined;
  const bytes = new ByteView(new Uint8Array(await image.read(at, sectorSize)));
  if (bytes.length < 16) return undefined;
  let sum = 0;
  for (let index = 0; index < 16; index++) if (index !== 4) sum += bytes.u8(index);
  return (sum & 0xff) === bytes.u8(4) ? bytes : undefined;
};

const maxSequence = 64;

const readSequence = async (
  image: DiscFile,
  sector: number,
  length: number,
): Promise<UdfVolume | undefined> => {
  const starts = new Map<number, number>();
  let logical: ByteView | undefined;
  for (let index = 0; index < Math.min(length / sectorSize, maxSequence); index++) {
    const bytes = await descriptor(image, (sector + index) * sectorSize);
    if (!bytes || bytes.u16(0) === udfTags.terminator) break;
    if (bytes.u16(0) === udfTags.partition) starts.set(bytes.u16(22), bytes.u32(188) * sectorSize);
    if (bytes.u16(0) === udfTags.logicalVolume) logical = bytes;
  }
  return logical && locate(image, logical, starts);
};

const locate = async (
  image: DiscFile,
  logical: ByteView,
  starts: ReadonlyMap<number, number>,
): Promise<UdfVolume | undefined> => {
  const blockSize = logical.u32(212);
  const partitions = partitionMap(logical, starts);
  const fileSet = { block: logical.u32(252), partition: logical.u16(256) };
  const start = partitions?.[fileSet.partition];
  if (!partitions || start === undefined || blockSize === 0) return undefined;
  const set = await descriptor(image, start + fileSet.block * blockSize);
  if (!set || set.u16(0) !== udfTags.fileSet) return undefined;
  return { blockSize, partitions, root: { block: set.u32(404), partition: set.u16(408) } };
};

/** Type 1 maps, and sparable ones read as if nothing had been spared; `undefined` for any other. */
const partitionMap = (logical: ByteView, starts: ReadonlyMap<number, number>): number[] | undefined => {
  const partitions: number[] = [];
  let at = 440;
  for (let index = 0; index < Math.min(logical.u32(268), 8); index++) {
    const sparable = logical.u8(at) === 2 && logical.ascii(at + 5, 23) === '*UDF Sparable Partition';
    const place = logical.u8(at) === 1 ? at + 4 : sparable ? at + 38 : undefined;
    const start = place === undefined ? undefined : starts.get(logical.u16(place));
    if (start === undefined) return undefined;
    partitions.push(start);
    at += logical.u8(at + 1);
  }
  return partitions;
};
