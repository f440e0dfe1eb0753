import { createCodecs, thumbnail } from '@overread/imaging';
import sharp from 'sharp';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import type { IndexedInstance } from './imaging-index.ts';
import { inflateRaw } from './inflate-raw.ts';
import { instanceFile } from './instance-file.ts';

const codecs = createCodecs();

/** A picture for looking at, not for reading: the middle frame in its stated window, at most `side` pixels a side. */
export async function rendered(
  house: House,
  caseId: string,
  one: IndexedInstance,
  { side, format }: { readonly side: number; readonly format: 'jpeg' | 'png' },
): Promise<Buffer> {
  const picture = await thumbnail(instanceFile(house, caseId, one), one.header, inflateRaw, codecs, side);
  if ('problem' in picture) throw new Refusal('not-found', [{ at: 'pixels', reason: picture.problem.code }]);
  const { width, height, rgba } = picture;
  const image = sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha();
  return format === 'png' ? image.png().toBuffer() : image.jpeg({ quality: 90 }).toBuffer();
}
