import type { PixelLayout } from '@overread/imaging';
import { tilePartEnds } from './tile-parts.ts';

/** A frame whose lower resolutions come first. */
export interface ProgressiveFrame {
  /** HTJ2K, reversible, RPCL, with a tile-part for each resolution and their lengths ahead (PS3.5 A.4.12). */
  readonly codestream: Uint8Array;
  /** Bytes of its start that hold the picture halved `reduction` times. */
  readonly coarseLength: number;
  readonly reduction: number;
}

/** As OpenJPH's bindings have it. Buffers lie in the codec's memory. */
interface Encoder {
  getDecodedBuffer(frame: {
    readonly width: number;
    readonly height: number;
    readonly bitsPerSample: number;
    readonly componentCount: number;
    readonly isSigned: boolean;
    readonly isUsingColorTransform: boolean;
  }): Uint8Array;
  setQuality(lossless: boolean, step: number): void;
  setDecompositions(count: number): void;
  setProgressionOrder(order: number): void;
  setTilePartDivisionsAtResolutions(wanted: boolean): void;
  setTLMMarker(wanted: boolean): void;
  encode(): void;
  getEncodedBuffer(): Uint8Array;
  delete(): void;
}

interface Decoder {
  getEncodedBuffer(length: number): Uint8Array;
  decode(): void;
  getDecodedBuffer(): Uint8Array;
  delete(): void;
}

interface OpenJph {
  readonly HTJ2KEncoder: new () => Encoder;
  readonly HTJ2KDecoder: new () => Decoder;
}

let loaded: Promise<OpenJph> | undefined;
const silent = { print: () => undefined, printErr: () => undefined };
/** WebAssembly memory is only ever given back whole. */
const tooLargeToKeep = 2 ** 22;

/** What it brings beside the decoder its declared type does not say. */
async function load(): Promise<OpenJph> {
  const { default: openjph } = await import('@cornerstonejs/codec-openjph/wasmjs');
  return (await openjph(silent)) as unknown as OpenJph;
}

/**
 * Encodes grey samples, little endian and as wide as Bits Allocated says; undefined where that cannot be done without loss, which is
 * found out by decoding what was made.
 */
export async function encodeProgressive(
  samples: Uint8Array,
  { columns, rows, allocated, stored, signed }: PixelLayout,
): Promise<ProgressiveFrame | undefined> {
  if (samples.length !== (columns * rows * allocated) / 8) return undefined;
  loaded ??= load();
  const codec = await loaded;
  if (columns * rows > tooLargeToKeep) loaded = undefined;
  // As many bits as make the codec take, and give back, samples of the same width.
  const bits = allocated === 8 ? 8 : Math.max(stored, 9);
  const levels = levelsOf(columns, rows);
  const encoder = new codec.HTJ2KEncoder();
  try {
    const frame = { width: columns, height: rows, bitsPerSample: bits, componentCount: 1, isSigned: signed };
    encoder.getDecodedBuffer({ ...frame, isUsingColorTransform: false }).set(samples);
    encoder.setQuality(true, 0);
    encoder.setDecompositions(levels);
    encoder.setProgressionOrder(resolutionFirst);
    encoder.setTilePartDivisionsAtResolutions(true);
    encoder.setTLMMarker(true);
    encoder.encode();
    const codestream = Uint8Array.from(encoder.getEncodedBuffer());
    return isSame(codec, codestream, samples) ? withCoarse(codestream, { columns, rows, levels }) : undefined;
  } finally {
    encoder.delete();
  }
}

/** RPCL: position in the codec's list of progression orders. */
const resolutionFirst = 2;

/** The lowest resolution has at most 64 pixels a side; not so many that a side is used up. */
function levelsOf(columns: number, rows: number): number {
  const wanted = Math.max(5, Math.ceil(Math.log2(Math.max(columns, rows) / 64)));
  return Math.max(1, Math.min(wanted, Math.floor(Math.log2(Math.min(columns, rows)))));
}

/** The coarse picture has 128 to 255 pixels on its longer side, of small pictures half as many as the whole. */
function withCoarse(
  codestream: Uint8Array,
  { columns, rows, levels }: { readonly columns: number; readonly rows: number; readonly levels: number },
): ProgressiveFrame | undefined {
  const ends = tilePartEnds(codestream);
  const wanted = Math.max(1, Math.floor(Math.log2(Math.max(columns, rows) / 128)));
  const reduction = Math.min(wanted, levels);
  const coarseLength = ends[levels - reduction];
  if (ends.length !== levels + 1 || coarseLength === undefined) return undefined;
  return { codestream, coarseLength, reduction };
}

function isSame({ HTJ2KDecoder }: OpenJph, codestream: Uint8Array, samples: Uint8Array): boolean {
  const decoder = new HTJ2KDecoder();
  try {
    decoder.getEncodedBuffer(codestream.length).set(codestream);
    decoder.decode();
    return Buffer.compare(decoder.getDecodedBuffer(), samples) === 0;
  } finally {
    decoder.delete();
  }
}
