import {
  coloured,
  decodeFrame,
  transferSyntax,
  type Codecs,
  type DecodedFrame,
  type InflateRaw,
  type Samples,
} from '@overread/imaging';
import type { ColourPicture, DecodeOrder, GreyPicture, Picture } from './decode-protocol.ts';

/** Decodes a frame to what is painted; undefined when its data is broken or its coding unknown. */
export async function decodePicture(
  order: Omit<DecodeOrder, 'id'>,
  codecs: Codecs,
  inflate: InflateRaw,
): Promise<Picture | undefined> {
  const syntax = transferSyntax(order.transferSyntaxUid);
  if (!syntax) return undefined;
  const { bytes, layout, reduction } = order;
  // Codecs decode the smaller resolution that is still twice the side asked for.
  const maxSide = reduction > 0 ? Math.max(layout.columns, layout.rows) / 2 ** (reduction + 1) : Infinity;
  const decoded = await decodeFrame({ bytes, layout, syntax, codecs, inflate, maxSide });
  if (!decoded) return undefined;
  const pixels = decoded.width * decoded.height;
  if (decoded.samples.length < pixels * decoded.components) return undefined;
  if (decoded.components > 1) return colourPicture(decoded, layout.stored);
  return order.palette ? palettePicture(decoded, order.palette) : greyPicture(decoded, order.padding);
}

function greyPicture({ samples, width, height }: DecodedFrame, padding: DecodeOrder['padding']): GreyPicture {
  return { kind: 'grey', width, height, samples, ...spread(samples, padding) };
}

/** Bins of the histogram; with 16 bits each value has its own. */
const bins = 65_536;

function spread(
  samples: Samples,
  padding: DecodeOrder['padding'],
): Pick<GreyPicture, 'least' | 'most' | 'low' | 'high'> {
  const isPadding = (value: number): boolean =>
    padding !== undefined && value >= padding[0] && value <= padding[1];
  let [least, most] = [Infinity, -Infinity];
  for (const value of samples) {
    if (padding && isPadding(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least > most) return { least: 0, most: 0, low: 0, high: 0 };
  const step = Math.max(1, (most - least + 1) / bins);
  const counts = new Uint32Array(Math.floor((most - least) / step) + 1);
  let counted = 0;
  for (const value of samples) {
    if (padding && isPadding(value)) continue;
    const bin = Math.floor((value - least) / step);
    counts[bin] = (counts[bin] ?? 0) + 1;
    counted++;
  }
  const at = (share: number): number => {
    let left = counted * share;
    for (let bin = 0; bin < counts.length; bin++) {
      left -= counts[bin] ?? 0;
      if (left < 0) return least + bin * step;
    }
    return most;
  };
  return { least, most, low: at(0.005), high: at(0.995) };
}

function palettePicture(
  { samples, width, height }: DecodedFrame,
  palette: NonNullable<DecodeOrder['palette']>,
): ColourPicture {
  const [red, green, blue] = palette.map((table) => coloured(samples, table));
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    rgba[pixel * 4] = red?.[pixel] ?? 0;
    rgba[pixel * 4 + 1] = green?.[pixel] ?? 0;
    rgba[pixel * 4 + 2] = blue?.[pixel] ?? 0;
  }
  return { kind: 'colour', width, height, rgba };
}

function colourPicture(
  { samples, width, height, components, planar, colour }: DecodedFrame,
  stored: number,
): ColourPicture {
  const pixels = width * height;
  const rgba = new Uint8ClampedArray(pixels * 4).fill(255);
  const scale = stored > 8 ? 255 / (2 ** stored - 1) : 1;
  const [step, stride] = planar ? [1, pixels] : [components, 1];
  for (let pixel = 0; pixel < pixels; pixel++) {
    const at = pixel * step;
    const first = (samples[at] ?? 0) * scale;
    const second = (samples[at + stride] ?? 0) * scale;
    const third = (samples[at + 2 * stride] ?? 0) * scale;
    const to = pixel * 4;
    if (colour === 'ybr') {
      // PS3.3 C.7.6.3.1.2, inverted.
      rgba[to] = first + 1.402 * (third - 128);
      rgba[to + 1] = first - 0.344136 * (second - 128) - 0.714136 * (third - 128);
      rgba[to + 2] = first + 1.772 * (second - 128);
    } else {
      rgba[to] = first;
      rgba[to + 1] = second;
      rgba[to + 2] = third;
    }
  }
  return { kind: 'colour', width, height, rgba };
}
