import { createCodecs, thumbnail, type DicomInstance, type DiscFile } from '@overread/imaging';
import sharp from 'sharp';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import type { IndexedInstance } from './imaging-index.ts';
import { inflateRaw } from './inflate-raw.ts';
import { instanceFile } from './instance-file.ts';

const codecs = createCodecs();

interface Wanted {
  /** Pixels a side, at most. */
  readonly side: number;
  readonly format: 'jpeg' | 'png';
}

/** A picture for looking at, not for reading: the middle frame in its stated window. */
export const rendered = (
  house: House,
  caseId: string,
  one: IndexedInstance,
  wanted: Wanted,
): Promise<Buffer> => pictureOf(instanceFile(house, caseId, one), one.header, wanted);

/** The same of an instance wherever it lies. */
export async function pictureOf(
  file: DiscFile,
  header: DicomInstance,
  { side, format }: Wanted,
): Promise<Buffer> {
  const picture = await thumbnail(file, header, inflateRaw, codecs, side);
  if ('problem' in picture) throw new Refusal('not-found', [{ at: 'pixels', reason: picture.problem.code }]);
  const { width, height, rgba } = picture;
  const image = sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha();
  return format === 'png' ? image.png().toBuffer() : image.jpeg({ quality: 90 }).toBuffer();
}
