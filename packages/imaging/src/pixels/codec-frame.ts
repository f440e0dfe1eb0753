import type { CodecDecoder, CodecName } from './codecs.ts';
import { colourOf, storedValues, type DecodedFrame } from './decoded-frame.ts';
import type { FrameInput } from './frame-input.ts';
import { maxPixels } from './pixel-layout.ts';
import { statedSize } from './stated-size.ts';

/** Decodes a frame with one of the codec packages, whose memory is given back before returning. */
export const decodeWithCodec = async (
  input: FrameInput,
  name: CodecName,
): Promise<DecodedFrame | undefined> => {
  if (!sizeIsStated(input)) return undefined;
  const decoder = await input.codecs.decoder(name);
  try {
    return decodeWith(decoder, input, name);
  } catch (error) {
    // Numbers are a codec's own refusals; errors come from the machine under it, which is then unusable.
    if (error instanceof Error) input.codecs.forget(name);
    throw error;
  } finally {
    if (input.layout.columns * input.layout.rows > largeFrame) input.codecs.forget(name);
  }
};

/** Pixels from which a codec's grown memory is not kept for the next frame. */
const largeFrame = 4 * 2 ** 20;

/** The stream must be of the size the data set describes, give or take padding to whole blocks. */
const sizeIsStated = ({ bytes, layout }: FrameInput): boolean => {
  const size = statedSize(bytes);
  return (
    size !== undefined &&
    size.width > 0 &&
    size.height > 0 &&
    size.width <= layout.columns + 64 &&
    size.height <= layout.rows + 64 &&
    size.components <= 4
  );
};

const decodeWith = (decoder: CodecDecoder, input: FrameInput, name: CodecName): DecodedFrame | undefined => {
  try {
    decoder.getEncodedBuffer(input.bytes.length).set(input.bytes);
    const level = reduction(decoder, input);
    if (level > 0) decoder.decodeSubResolution?.(level, 0);
    else decoder.decode();
    return describe(decoder, input, name, level);
  } finally {
    decoder.delete();
  }
};

/** How many times the sides may be halved and still be twice what is asked for (JPEG 2000's resolution levels). */
const reduction = (decoder: CodecDecoder, { layout, maxSide }: FrameInput): number => {
  if (!decoder.decodeSubResolution) return 0;
  const spare = Math.floor(Math.log2(Math.max(layout.columns, layout.rows) / (maxSide * 2)));
  return Math.min(Math.max(spare, 0), maxLevels);
};

/** Encoders make five levels unless told otherwise; three are nearly always there. */
const maxLevels = 3;

const describe = (
  decoder: CodecDecoder,
  { layout }: FrameInput,
  name: CodecName,
  level: number,
): DecodedFrame | undefined => {
  const info = decoder.getFrameInfo();
  const decoded = decoder.getDecodedBuffer();
  const { componentCount: components } = info;
  const width = level > 0 ? Math.ceil(info.width / 2 ** level) : info.width;
  const height = level > 0 ? Math.ceil(info.height / 2 ** level) : info.height;
  const sampleBytes = info.bitsPerSample > 8 ? 2 : 1;
  const need = width * height * components * sampleBytes;
  if (width * height > maxPixels || decoded.length < need || need === 0) return undefined;
  const own = new Uint8Array(decoded.subarray(0, need));
  const raw = sampleBytes === 1 ? own : new Uint16Array(own.buffer);
  const stored = Math.min(layout.stored, info.bitsPerSample);
  return {
    width,
    height,
    components,
    reduction: 2 ** level,
    planar: components > 1 && isPlanar(decoder),
    // These turn their own colour spaces into RGB; only what the header alone knows of is left to do.
    colour: name === 'jpeg' ? colourOf('RGB', components) : colourOf(layout.photometric, components),
    samples: storedValues(raw, { ...layout, stored, highBit: stored - 1 }),
  };
};

const isPlanar = (decoder: CodecDecoder): boolean => {
  const mode = decoder.getInterleaveMode?.();
  return (typeof mode === 'object' ? mode.value : mode) === 0;
};
