import { decodeWithCodec } from './codec-frame.ts';
import type { CodecName } from './codecs.ts';
import { colourOf, storedValues, type DecodedFrame } from './decoded-frame.ts';
import type { FrameInput } from './frame-input.ts';
import { decodeJpeg } from './jpeg-decode.ts';
import { decodeNative } from './native-frame.ts';
import { frameLength, type PixelLayout } from './pixel-layout.ts';
import { decodeRle } from './rle.ts';
import type { PixelCoding } from './transfer-syntaxes.ts';

/** Decodes one frame; `undefined` when its data is broken. Codecs may throw: the caller answers for that. */
export const decodeFrame = (input: FrameInput): Promise<DecodedFrame | undefined> =>
  decoders[input.syntax.coding](input);

type Decoder = (input: FrameInput) => Promise<DecodedFrame | undefined>;

const none: Decoder = () => Promise.resolve(undefined);

const codec =
  (name: CodecName): Decoder =>
  (input) =>
    decodeWithCodec(input, name);

const jpeg: Decoder = (input) =>
  turboCan(input) ? decodeWithCodec(input, 'jpeg') : Promise.resolve(ownJpeg(input));

const decoders: Readonly<Record<PixelCoding, Decoder>> = {
  native: ({ bytes, layout, syntax }) => Promise.resolve(decodeNative(bytes, layout, syntax.bigEndian)),
  rle: ({ bytes, layout }) => {
    const raw = decodeRle(bytes, layout.columns * layout.rows, layout.samples, layout.allocated);
    return Promise.resolve(
      raw && decodeNative(raw, { ...layout, photometric: fullPhotometric(layout), planar: true }, false),
    );
  },
  jpeg,
  'jpeg-ls': codec('jpeg-ls'),
  'jpeg-2000': codec('jpeg-2000'),
  htj2k: codec('htj2k'),
  // Each frame is one Deflate stream (PS3.5 A.4.12).
  deflate: ({ bytes, layout, inflate }) => {
    const length = frameLength(layout);
    const raw = inflate(bytes, length);
    return Promise.resolve(raw.length < length ? undefined : decodeNative(raw, layout, false));
  },
  none,
};

/** RLE never subsamples, whatever the header says. */
const fullPhotometric = ({ photometric }: PixelLayout): string =>
  photometric === 'YBR_FULL_422' ? 'YBR_FULL' : photometric;

/** Grey pixels from which libjpeg-turbo's 300 KB of code are sooner loaded than done without. */
const worthLoading = 2 ** 20;

/**
 * libjpeg-turbo: 8 bits, and colour it may turn into RGB; where the header says the stream is RGB already,
 * its guess from the stream's markers could be wrong.
 */
const turboCan = ({ bytes, layout }: FrameInput): boolean => {
  const marker = sofMarker(bytes);
  return (
    marker !== undefined &&
    marker.kind <= 0xc2 &&
    marker.precision === 8 &&
    (layout.samples === 3 ? layout.photometric !== 'RGB' : layout.columns * layout.rows >= worthLoading)
  );
};

/** The frame header's kind and precision, found by walking segments (ITU-T T.81 B.2). */
const sofMarker = (bytes: Uint8Array): { kind: number; precision: number } | undefined => {
  for (let at = 2; at + 5 < bytes.length && bytes[at] === 0xff;) {
    const kind = bytes[at + 1] ?? 0;
    if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
      return { kind, precision: bytes[at + 4] ?? 0 };
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return undefined;
};

const ownJpeg = ({ bytes, layout }: FrameInput): DecodedFrame | undefined => {
  const image = decodeJpeg(bytes);
  if (!image) return undefined;
  const { width, height, components, precision, samples } = image;
  // The stream's precision bounds what is stored; a signed 12-bit value in it has its sign at bit 11.
  const stored = Math.min(layout.stored, Math.max(precision, 1));
  const frame = {
    width,
    height,
    components,
    planar: false,
    reduction: 1,
    colour: colourOf(layout.photometric, components),
  };
  return { ...frame, samples: storedValues(samples, { ...layout, stored, highBit: stored - 1 }) };
};
