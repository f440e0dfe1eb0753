import { emptyPlanes, readScan, zigzag, type Plane } from './jpeg-coefficients.ts';
import { decodeLossless } from './jpeg-lossless.ts';
import { jpegStructure, type JpegFrame, type JpegStructure } from './jpeg-segments.ts';
import { maxPixels } from './pixel-layout.ts';

export interface JpegImage {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly precision: number;
  /** Interleaved; no colour transform applied. */
  readonly samples: Uint16Array;
}

/**
 * Decodes a JPEG stream of 8 to 16 bits (ITU-T T.81): baseline, extended, progressive and lossless, with
 * Huffman coding. Written here because 12-bit DCT is in none of the browser's or npm's decoders, or is
 * decoded wrongly. `undefined` when it cannot be decoded or much of it is missing.
 */
export const decodeJpeg = (bytes: Uint8Array): JpegImage | undefined => {
  const structure = jpegStructure(bytes);
  if (!structure) return undefined;
  const { width, height, components, precision } = structure.frame;
  const pixels = width * height;
  const believable = pixels > 0 && pixels <= Math.min(maxPixels, bytes.length * maxPixelsPerByte);
  if (!believable || components.length === 0) return undefined;
  const samples =
    structure.frame.kind === 'lossless'
      ? decodeLossless(bytes, structure.frame, structure.scans)
      : decodeDct(bytes, structure);
  return samples && { width, height, components: components.length, precision, samples };
};

/** A block of 64 black pixels takes two bits and more; a header that promises more per byte only wants memory. */
const maxPixelsPerByte = 1024;

const decodeDct = (
  bytes: Uint8Array,
  { frame, scans, quantisation }: JpegStructure,
): Uint16Array | undefined => {
  const planes = emptyPlanes(frame);
  if (!scans.every((scan) => readScan(bytes, frame, scan, planes))) return undefined;
  const output = new Uint16Array(frame.width * frame.height * planes.length);
  for (const [index, plane] of planes.entries()) {
    const table = quantisation.get(frame.components[index]?.quantisation ?? 0);
    if (!table) return undefined;
    paint(frame, plane, index, table, output);
  }
  return output;
};

/** Inverse transform of every block, and its samples put where they belong, repeated where subsampled. */
const paint = (
  frame: JpegFrame,
  plane: Plane,
  index: number,
  table: Uint16Array,
  output: Uint16Array,
): void => {
  const count = frame.components.length;
  const samples = planeSamples(plane, table, frame.precision);
  const stride = plane.blocksAcross * 8;
  const scaleX =
    (frame.components[index]?.across ?? 1) / Math.max(...frame.components.map(({ across }) => across));
  const scaleY = (frame.components[index]?.down ?? 1) / Math.max(...frame.components.map(({ down }) => down));
  for (let y = 0; y < frame.height; y++) {
    const row = Math.floor(y * scaleY) * stride;
    for (let x = 0; x < frame.width; x++) {
      output[(y * frame.width + x) * count + index] = samples[row + Math.floor(x * scaleX)] ?? 0;
    }
  }
};

const planeSamples = (plane: Plane, table: Uint16Array, precision: number): Uint16Array => {
  const stride = plane.blocksAcross * 8;
  const samples = new Uint16Array(stride * plane.blocksDown * 8);
  const natural = new Float32Array(64);
  for (let k = 0; k < 64; k++) natural[zigzag[k] ?? 0] = table[k] ?? 0;
  const block = new Float32Array(64);
  const level = 1 << (precision - 1);
  const top = (1 << precision) - 1;
  for (let row = 0; row < plane.blocksDown; row++) {
    for (let column = 0; column < plane.blocksAcross; column++) {
      const at = (row * plane.blocksAcross + column) * 64;
      for (let k = 0; k < 64; k++) block[k] = (plane.coefficients[at + k] ?? 0) * (natural[k] ?? 0);
      inverseTransform(block);
      const corner = row * 8 * stride + column * 8;
      for (let k = 0; k < 64; k++) {
        const value = Math.round((block[k] ?? 0) + level);
        samples[corner + (k >> 3) * stride + (k & 7)] = value < 0 ? 0 : value > top ? top : value;
      }
    }
  }
  return samples;
};

/** Basis of the one-dimensional transform: row u, column x (A.3.3). */
const basis = Float32Array.from({ length: 64 }, (_, index) => {
  const u = index >> 3;
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos((((index & 7) * 2 + 1) * u * Math.PI) / 16);
});

const line = new Float32Array(8);

/** In place, rows and then columns. */
const inverseTransform = (block: Float32Array): void => {
  for (let row = 0; row < 64; row += 8) transformLine(block, row, 1);
  for (let column = 0; column < 8; column++) transformLine(block, column, 8);
};

const transformLine = (block: Float32Array, start: number, step: number): void => {
  line.fill(0);
  for (let u = 0; u < 8; u++) {
    const value = block[start + u * step] ?? 0;
    if (value === 0) continue;
    for (let x = 0; x < 8; x++) line[x] = (line[x] ?? 0) + value * (basis[u * 8 + x] ?? 0);
  }
  for (let x = 0; x < 8; x++) block[start + x * step] = line[x] ?? 0;
};
