import {
  createCodecs,
  decodeFrame,
  frameBytes,
  tags,
  transferSyntax,
  type Attributes,
  type DecodedFrame,
  type DicomInstance,
  type DiscFile,
} from '@overread/imaging';
import { inflateRaw } from '../../dicomweb/inflate-raw.ts';
import type { IndexedInstance } from '../../dicomweb/imaging-index.ts';
import { memoryFile } from '../../dicomweb/memory-file.ts';
import { storedFile } from '../../dicomweb/stored-file.ts';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { maskSamples } from '../../pseudonym/mask-pixels.ts';
import type { ShownImage } from './shown-images.ts';

const codecs = createCodecs();
export const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** One frame with its masks, as a native image of its own. */
export interface MaskedPicture {
  /** Little endian; colour is RGB, pixel after pixel. */
  readonly samples: Buffer;
  readonly file: DiscFile;
  readonly header: DicomInstance;
}

/** A frame (from 1) of a masked image: decoded, and zero within the masks. What cannot be masked is not found. */
export async function maskedPicture(
  { vault }: Pick<House, 'vault'>,
  caseId: string,
  { original: one, masks }: ShownImage,
  number: number,
): Promise<MaskedPicture> {
  if (number < 1 || number > one.frames) throw new Refusal('not-found');
  const syntax = transferSyntax(one.transferSyntaxUid);
  const found = await frameBytes(fileOf(vault, caseId, one), one.header, inflateRaw, number - 1);
  if ('problem' in found || !syntax) throw new Refusal('not-found');
  const order = { ...found, syntax, codecs, inflate: inflateRaw, maxSide: Infinity };
  // For data they cannot decode, codecs throw numbers: addresses in their memory.
  const frame = await decodeFrame(order).catch(() => undefined);
  const { rows, columns, allocated } = found.layout;
  if (!frame || frame.width !== columns || frame.height !== rows) throw new Refusal('not-found');
  if (frame.components > 1 && frame.samples.BYTES_PER_ELEMENT > 1) throw new Refusal('not-found');
  const samples = frame.components === 1 ? grey(frame, allocated) : rgb(frame);
  const width = samples.length / (rows * columns);
  maskSamples(samples, { rows, columns, width }, masks);
  return { samples, file: memoryFile(samples), header: nativeHeader(one.header, samples.length, frame) };
}

export const fileOf = (vault: House['vault'], caseId: string, one: IndexedInstance): DiscFile =>
  storedFile(vault, caseId, { ...one, path: one.sopInstanceUid });

/** Width of a grey sample of the answer, in bytes, for what is 1 or 8, 16, 32 bits wide. */
function grey({ samples }: DecodedFrame, allocated: number): Buffer {
  const bytes = Buffer.from(
    samples.buffer.slice(samples.byteOffset, samples.byteOffset + samples.byteLength),
  );
  if (samples.BYTES_PER_ELEMENT === 2 || allocated <= 8) return bytes;
  if (samples.BYTES_PER_ELEMENT === 4) return bytes;
  const wide = Buffer.alloc(samples.length * (allocated >> 3));
  for (const [index, value] of samples.entries())
    wide.writeIntLE(value, index * (allocated >> 3), allocated >> 3);
  return wide;
}

function rgb({ samples, colour, planar, width, height }: DecodedFrame): Buffer {
  const pixels = width * height;
  const answer = Buffer.alloc(pixels * 3);
  const [step, stride] = planar ? [1, pixels] : [3, 1];
  for (let pixel = 0; pixel < pixels; pixel++) {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((part) => samples[pixel * step + part * stride]);
    const values = colour === 'ybr' ? fromYbr(a, b, c) : [a, b, c];
    for (const [part, value] of values.entries())
      answer[pixel * 3 + part] = Math.max(0, Math.min(255, Math.round(value)));
  }
  return answer;
}

/** PS3.3 C.7.6.3.1.2, inverted. */
const fromYbr = (y: number, cb: number, cr: number): readonly number[] => [
  y + 1.402 * (cr - 128),
  y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128),
  y + 1.772 * (cb - 128),
];

function nativeHeader(header: DicomInstance, length: number, { components }: DecodedFrame): DicomInstance {
  const texts: readonly (readonly [number, string])[] =
    components > 1 ? [[tags.PhotometricInterpretation, 'RGB']] : [];
  const numbers: readonly (readonly [number, number])[] = [
    [tags.NumberOfFrames, 1],
    ...(components > 1 ? [[tags.PlanarConfiguration, 0] as const] : []),
  ];
  return {
    ...header,
    transferSyntax: explicitLittleEndian,
    attributes: instead(header.attributes, new Map(texts), new Map(numbers)),
    pixelData: { offset: 0, length, available: length },
  };
}

const instead = (
  attributes: Attributes,
  texts: ReadonlyMap<number, string>,
  numbers: ReadonlyMap<number, number>,
): Attributes => ({
  has: (tag) => texts.has(tag) || numbers.has(tag) || attributes.has(tag),
  text: (tag) => texts.get(tag) ?? attributes.text(tag),
  texts: (tag) => attributes.texts(tag),
  number: (tag) => numbers.get(tag) ?? attributes.number(tag),
  numbers: (tag) => attributes.numbers(tag),
  items: (tag) => attributes.items(tag),
});
