import type { Attributes } from '../dataset/attributes.ts';
import { tags } from '../dataset/tags.ts';

/** The Image Pixel module's description of one frame (PS3.3 C.7.6.3). */
export interface PixelLayout {
  readonly columns: number;
  readonly rows: number;
  readonly frames: number;
  readonly samples: number;
  readonly allocated: number;
  readonly stored: number;
  readonly highBit: number;
  readonly signed: boolean;
  readonly planar: boolean;
  readonly photometric: string;
}

/** Pixels of one frame decoded at most: above any detector and any stitched leg, so that a lying header costs no more. */
export const maxPixels = 48 * 2 ** 20;

/** The layout, or `undefined` when the header lacks what decoding needs or contradicts itself. */
export const pixelLayout = (attributes: Attributes): PixelLayout | undefined => {
  const number = (tag: Parameters<Attributes['number']>[0], missing: number): number =>
    attributes.number(tag) ?? missing;
  const allocated = number(tags.BitsAllocated, 0);
  const stored = number(tags.BitsStored, allocated);
  const layout: PixelLayout = {
    columns: number(tags.Columns, 0),
    rows: number(tags.Rows, 0),
    frames: Math.max(1, number(tags.NumberOfFrames, 1)),
    samples: number(tags.SamplesPerPixel, 1),
    allocated,
    stored,
    highBit: number(tags.HighBit, stored - 1),
    signed: attributes.number(tags.PixelRepresentation) === 1,
    planar: attributes.number(tags.PlanarConfiguration) === 1,
    photometric: attributes.text(tags.PhotometricInterpretation) ?? '',
  };
  return plausible(layout) ? layout : undefined;
};

const plausible = ({ columns, rows, samples, allocated, stored, highBit }: PixelLayout): boolean =>
  columns > 0 &&
  rows > 0 &&
  columns * rows <= maxPixels &&
  (samples === 1 || samples === 3) &&
  [1, 8, 16, 32].includes(allocated) &&
  stored > 0 &&
  stored <= allocated &&
  highBit < allocated &&
  highBit + 1 >= stored;

/** Bytes of one native frame (PS3.5 8.1.1, and C.7.6.3.1.2 for 4:2:2, which halves the chroma). */
export const frameLength = ({ columns, rows, samples, allocated, photometric }: PixelLayout): number =>
  photometric === 'YBR_FULL_422' ? columns * rows * 2 : Math.ceil((columns * rows * samples * allocated) / 8);
