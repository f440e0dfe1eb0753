import { DiscReadError, type DiscFile } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import type { PixelDataPlace } from '../dataset/dicom-instance.ts';

/** Inflated bytes held at most for one file. */
const maxInflated = 256 * 2 ** 20;

/**
 * The data set of a deflated file (PS3.5 A.5), inflated as far as its pixels reach. Only such files are
 * held whole: Deflate has no way to begin in the middle.
 */
export const inflatedFile = async (
  file: DiscFile,
  place: PixelDataPlace,
  inflate: InflateRaw,
): Promise<DiscFile> => {
  const start = await dataSetStart(file);
  const end = Math.min(place.offset + (place.length ?? place.available), maxInflated);
  const bytes = inflated(file.path, await file.read(start, file.size - start), end, inflate);
  return {
    path: file.path,
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
  };
};

/** The File Meta Information's group length says where the data set begins (PS3.10 7.1). */
const dataSetStart = async (file: DiscFile): Promise<number> => {
  const bytes = await file.read(0, 144);
  if (bytes.length < 144) throw new DiscReadError(file.path, 'no File Meta Information');
  return 144 + new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(140, true);
};

const inflated = (path: string, compressed: Uint8Array, limit: number, inflate: InflateRaw): Uint8Array => {
  try {
    return inflate(compressed, limit);
  } catch (cause) {
    throw new DiscReadError(path, cause);
  }
};
