import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import { transferSyntax } from '../pixels/transfer-syntaxes.ts';
import { frameCount } from './slice.ts';

/** Whether the pixels that the header promises are there. */
export interface Pixels {
  readonly missing: boolean;
  /** Bytes there and bytes promised, when there are too few. */
  readonly short: { readonly have: number; readonly need: number } | undefined;
}

/** Compares the pixel data's place with Rows × Columns × Samples × Bits × Frames (PS3.5 8.1.1). */
export const pixelsOf = (instance: DicomInstance): Pixels => {
  const place = instance.pixelData;
  if (place === undefined) return unlocated(instance);
  const empty = place.length === 0 || place.available === 0;
  if (empty || place.length === undefined) return { missing: empty, short: undefined };
  const need = isNative(instance) ? Math.max(pixelBytes(instance), place.length) : place.length;
  const have = Math.min(place.available, place.length);
  // A length is even; an odd need is padded (PS3.5 8.1.1), and some writers leave the padding out.
  return { missing: false, short: have + 1 < need ? { have, need } : undefined };
};

/** Bytes of the pixels, uncompressed; 0 when the header does not say. */
export const pixelBytes = ({ attributes }: DicomInstance): number => {
  const rows = attributes.number(tags.Rows) ?? 0;
  const columns = attributes.number(tags.Columns) ?? 0;
  const bits = attributes.number(tags.BitsAllocated) ?? 0;
  return Math.ceil((rows * columns * samplesPerPixel(attributes) * bits * frameCount(attributes)) / 8);
};

/** YBR_FULL_422 keeps two colour samples for two pixels (PS3.3 C.7.6.3.1.2). */
const samplesPerPixel = (attributes: DicomInstance['attributes']): number => {
  const subsampled = attributes.text(tags.PhotometricInterpretation)?.includes('_422') ?? false;
  return subsampled ? 2 : (attributes.number(tags.SamplesPerPixel) ?? 1);
};

const isNative = ({ transferSyntax: uid }: DicomInstance): boolean => {
  const syntax = transferSyntax(uid);
  return syntax !== undefined && !syntax.encapsulated;
};

/** Tag, length and an empty item: less than this behind the header holds no picture. */
const leastPixelElement = 32;

/** The place is not known: reading stopped before it, so what is left of the file must do for an answer. */
const unlocated = (instance: DicomInstance): Pixels => {
  const { unreadFrom, size } = instance;
  if (unreadFrom === undefined) return { missing: true, short: undefined };
  const have = size - unreadFrom;
  if (have < leastPixelElement) return { missing: true, short: undefined };
  const syntax = transferSyntax(instance.transferSyntax);
  const need = isNative(instance) && syntax?.deflated !== true ? pixelBytes(instance) : 0;
  return { missing: false, short: have < need ? { have, need } : undefined };
};
