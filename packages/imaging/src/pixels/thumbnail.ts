import type { DiscFile } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import type { Attributes } from '../dataset/attributes.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import type { Problem } from '../problem.ts';
import type { Codecs } from './codecs.ts';
import { decodeFrame } from './decode-frame.ts';
import type { DecodedFrame } from './decoded-frame.ts';
import { downscale, type SmallFrame } from './downscale.ts';
import { frameBytes } from './frame-bytes.ts';
import { toGrey, type GreyWindow } from './grey-window.ts';
import { coloured, type Palette } from './palette.ts';
import type { PixelLayout } from './pixel-layout.ts';
import { transferSyntax } from './transfer-syntaxes.ts';

/** A small picture of one frame, for telling series apart: not for reading. */
export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/**
 * The middle frame, no larger than `maxSide` pixels a side, with the stated window or one from the values,
 * right way up for pixels that are not square. One frame is held, never more. What cannot be shown is a
 * problem, never a throw.
 */
export const thumbnail = async (
  file: DiscFile,
  instance: DicomInstance,
  inflate: InflateRaw,
  codecs: Codecs,
  maxSide: number,
): Promise<Thumbnail | { readonly problem: Problem }> => {
  const found = await frameBytes(file, instance, inflate);
  if ('problem' in found) return found;
  const problem = (reason: string): { problem: Problem } => ({
    problem: { code: 'malformed-dicom', file: file.path, detail: { reason } },
  });
  const syntax = transferSyntax(instance.transferSyntax) ?? unknownSyntax(instance);
  if (syntax.coding === 'none') return problem(`pixels are coded as ${syntax.name}, which is not shown`);
  try {
    const { palette } = found;
    // The mean of two places in a palette is no colour of the picture: it is decoded whole.
    const side = palette === undefined ? maxSide : Infinity;
    const frame = await decodeFrame({ ...found, syntax, codecs, inflate, maxSide: side });
    if (!frame) return problem('the compressed pixels are broken');
    return palette !== undefined && frame.components === 1
      ? paintPalette(frame, palette, instance.attributes, maxSide)
      : paint(frame, found.layout, instance.attributes, maxSide);
  } catch (error) {
    // For data they cannot decode, codecs throw numbers: addresses in their memory.
    return problem(
      error instanceof Error
        ? `the pixels cannot be decoded: ${error.message}`
        : 'the compressed pixels are broken',
    );
  }
};

const unknownSyntax = (
  instance: DicomInstance,
): { coding: 'native' | 'none'; name: string; bigEndian: boolean } => ({
  coding: instance.pixelData?.length === undefined ? 'none' : 'native',
  name: instance.transferSyntax,
  bigEndian: false,
});

const paint = (
  frame: DecodedFrame,
  layout: PixelLayout,
  attributes: Attributes,
  maxSide: number,
): Thumbnail => {
  const small = downscale(frame, maxSide, aspectOf(attributes));
  const rgba =
    frame.components === 1 ? greyPixels(small, layout, attributes) : colourPixels(small, frame.colour);
  return { width: small.width, height: small.height, rgba };
};

/** Colours are looked up before pixels are averaged (PS3.3 C.7.6.3.1.5). */
const paintPalette = (
  frame: DecodedFrame,
  palette: Palette,
  attributes: Attributes,
  maxSide: number,
): Thumbnail => {
  const aspect = aspectOf(attributes);
  const [first, ...others] = palette.map((table) =>
    downscale({ ...frame, samples: coloured(frame.samples, table) }, maxSide, aspect),
  );
  const { width, height } = first ?? { width: 0, height: 0 };
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [channel, small] of [first, ...others].entries())
    for (let pixel = 0; pixel < width * height; pixel++)
      rgba[pixel * 4 + channel] = Math.round(small?.values[pixel] ?? 0);
  return { width, height, rgba };
};

/** A pixel's height by its width, from either spacing (PS3.3 10.7.1); 1 where none is stated. */
const aspectOf = (attributes: Attributes): number => {
  for (const tag of [tags.PixelSpacing, tags.ImagerPixelSpacing]) {
    const [row = 0, column = 0] = attributes.numbers(tag);
    const aspect = row / column;
    if (aspect > 0.05 && aspect < 20) return aspect;
  }
  return 1;
};

const greyPixels = (
  { values, width, height }: SmallFrame,
  layout: PixelLayout,
  attributes: Attributes,
): Uint8ClampedArray => {
  const slope = attributes.number(tags.RescaleSlope) || 1;
  const intercept = attributes.number(tags.RescaleIntercept) ?? 0;
  for (let index = 0; index < values.length; index++)
    values[index] = (values[index] ?? 0) * slope + intercept;
  const grey = toGrey(values, statedWindow(attributes));
  const invert = layout.photometric === 'MONOCHROME1';
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let index = 0; index < grey.length; index++) {
    const value = grey[index] ?? 0;
    rgba.fill(invert ? 255 - value : value, index * 4, index * 4 + 3);
  }
  return rgba;
};

const statedWindow = (attributes: Attributes): GreyWindow | undefined => {
  const center = attributes.number(tags.WindowCenter);
  const width = attributes.number(tags.WindowWidth);
  return center === undefined || width === undefined || width < 1 ? undefined : { center, width };
};

const colourPixels = (
  { values, width, height, components }: SmallFrame,
  colour: DecodedFrame['colour'],
): Uint8ClampedArray => {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [first = 0, second = 0, third = 0] = values.subarray(pixel * components, pixel * components + 3);
    rgba.set(colour === 'ybr' ? fromYbr(first, second, third) : [first, second, third], pixel * 4);
  }
  return rgba;
};

/** PS3.3 C.7.6.3.1.2, inverted. */
const fromYbr = (y: number, cb: number, cr: number): [number, number, number] => [
  y + 1.402 * (cr - 128),
  y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128),
  y + 1.772 * (cb - 128),
];
