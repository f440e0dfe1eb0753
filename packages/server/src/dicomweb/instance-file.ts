import { transferSyntax, type DiscFile } from '@overread/imaging';
import type { House } from '../http/house.ts';
import type { HeaderBytes } from './dicom-json.ts';
import type { IndexedInstance } from './imaging-index.ts';
import { inflateRaw } from './inflate-raw.ts';
import { missingStart, part10Start, startLength } from './part10-start.ts';
import { storedFile } from './stored-file.ts';

/** A kept instance as the readers of `imaging` take a file. */
export const instanceFile = (house: House, caseId: string, one: IndexedInstance): DiscFile =>
  storedFile(house.vault, caseId, { ...one, path: one.sopInstanceUid });

/** The file up to its pixels, as a file of PS3.10: what metadata is made from. A header longer than the limit is cut there. */
export async function instanceHeader(
  house: House,
  caseId: string,
  one: IndexedInstance,
): Promise<HeaderBytes> {
  const file = instanceFile(house, caseId, one);
  const { repairedEncoding } = one;
  if (transferSyntax(one.transferSyntaxUid)?.deflated) return inflatedHeader(file, one, repairedEncoding);
  const bytes = await file.read(0, Math.min(one.bytes, pixelsAt(one), longestHeader));
  return {
    bytes: Buffer.concat([missingStart(bytes.subarray(0, startLength), one), bytes]),
    transferSyntax: one.transferSyntaxUid,
    repairedEncoding,
  };
}

/** Functional groups of thousands of frames are a few megabytes. */
const longestHeader = 64 * 2 ** 20;
const explicitLittleEndian = '1.2.840.10008.1.2.1';

const pixelsAt = ({ header, bytes }: IndexedInstance): number => header.pixelData?.offset ?? bytes;

/** Of a deflated data set (PS3.5 A.5) the place of the pixels is known in inflated bytes; it is parsed as what it is within. */
async function inflatedHeader(
  file: DiscFile,
  one: IndexedInstance,
  repairedEncoding: string | undefined,
): Promise<HeaderBytes> {
  const head = Buffer.from(await file.read(0, 144));
  const from = head.length < 144 ? file.size : 144 + head.readUInt32LE(140);
  const compressed = await file.read(from, Math.min(file.size - from, longestHeader));
  const dataset = inflateRaw(
    compressed,
    Math.min(one.header.pixelData?.offset ?? longestHeader, longestHeader),
  );
  const start = part10Start({ ...one, transferSyntaxUid: explicitLittleEndian });
  return { bytes: Buffer.concat([start, dataset]), transferSyntax: explicitLittleEndian, repairedEncoding };
}
