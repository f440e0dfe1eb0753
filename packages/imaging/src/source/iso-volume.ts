import type { DiscFile } from '../bytes/disc-source.ts';
import { ByteView } from './byte-view.ts';

export const sectorSize = 2048;

/** One volume descriptor's directory tree (ECMA-119 8.4, 8.5). */
export interface IsoVolume {
  /** UCS-2 names: a supplementary descriptor with one of Joliet's escape sequences. */
  readonly joliet: boolean;
  readonly blockSize: number;
  readonly rootBlock: number;
  readonly rootSize: number;
  /** Sectors the volume says it has. */
  readonly sectors: number;
}

/**
 * The volumes of the last session of an image; none when it is not ISO 9660. A disc burnt in several
 * sessions holds one set per session, and the last one's tree lists what the earlier ones wrote as well.
 */
export const readVolumes = async (image: DiscFile): Promise<readonly IsoVolume[]> => {
  let volumes = await volumesAt(image, firstDescriptor);
  for (let session = 1; session < maxSessions; session++) {
    const from = firstDescriptor + Math.max(0, ...volumes.map(({ sectors }) => sectors));
    const next = volumes.length === 0 ? undefined : await findSession(image, from);
    const later = next === undefined ? [] : await volumesAt(image, next);
    if (later.length === 0) break;
    volumes = later;
  }
  return volumes;
};

const firstDescriptor = 16;
const maxDescriptors = 64;
const maxSessions = 99;

const volumesAt = async (image: DiscFile, sector: number): Promise<IsoVolume[]> => {
  const volumes: IsoVolume[] = [];
  for (let index = 0; index < maxDescriptors; index++) {
    const bytes = new ByteView(await image.read((sector + index) * sectorSize, sectorSize));
    if (bytes.length < sectorSize || bytes.ascii(1, 5) !== 'CD001' || bytes.u8(0) === 255) break;
    const volume = describe(bytes);
    if (volume) volumes.push(volume);
  }
  return volumes;
};

const describe = (bytes: ByteView): IsoVolume | undefined => {
  const type = bytes.u8(0);
  const joliet = type === 2 && jolietEscapes.has(bytes.ascii(88, 3));
  if (type !== 1 && !joliet) return undefined;
  const root = 156;
  return {
    joliet,
    blockSize: bytes.u16(128) || sectorSize,
    rootBlock: bytes.u32(root + 2) + bytes.u8(root + 1),
    rootSize: bytes.u32(root + 10),
    sectors: bytes.u32(80),
  };
};

/** UCS-2 levels 1 to 3 (Joliet Specification, “SVD Escape Sequences Field”). */
const jolietEscapes = new Set(['%/@', '%/C', '%/E']);

/** Padding after a volume is at most 150 sectors (two seconds, ECMA-130 20); more may be another session. */
const padding = 300;
/** Sectors searched for another session: 256 MB, above any gap between sessions. */
const maxSearch = 131_072;
const step = 512;

const findSession = async (image: DiscFile, from: number): Promise<number | undefined> => {
  const end = Math.min(Math.floor(image.size / sectorSize), from + maxSearch);
  if (end - from < padding) return undefined;
  for (let sector = from; sector < end; sector += step) {
    const bytes = new ByteView(await image.read(sector * sectorSize, step * sectorSize));
    for (let at = 0; at + sectorSize <= bytes.length; at += sectorSize) {
      if (bytes.u8(at) === 1 && bytes.ascii(at + 1, 5) === 'CD001') return sector + at / sectorSize;
    }
  }
  return undefined;
};
