import type { RawDataset } from '../dicomweb/dataset/read-dataset.ts';

/** A part of a picture, in pixels from its upper left corner; of all its frames. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A copy of uncompressed pixels with the rectangles set to zero; null where the pixels are not what the header says. What lies outside
 * of the rectangles is what it was, bit for bit.
 */
export function maskPixels(
  pixels: Buffer,
  header: RawDataset,
  rectangles: readonly Rectangle[],
): Buffer | null {
  const shape = shapeOf(header);
  if (!shape || pixels.length < shape.frames * shape.frameLength) return null;
  const masked = Buffer.from(pixels);
  for (let frame = 0; frame < shape.frames; frame++)
    for (let plane = 0; plane < shape.planes; plane++) {
      const from = frame * shape.frameLength + plane * shape.planeLength;
      for (const rectangle of rectangles) blacken(masked, from, shape, rectangle);
    }
  return masked;
}

/** One frame's samples, pixel after pixel and `width` bytes a pixel, with the rectangles set to zero in place. */
export function maskSamples(
  samples: Buffer,
  { rows, columns, width }: Pick<Shape, 'rows' | 'columns' | 'width'>,
  rectangles: readonly Rectangle[],
): void {
  for (const rectangle of rectangles) blacken(samples, 0, { rows, columns, width }, rectangle);
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly frames: number;
  readonly planes: number;
  /** Bytes of one pixel in one plane. */
  readonly width: number;
  readonly planeLength: number;
  readonly frameLength: number;
}

function blacken(
  pixels: Buffer,
  from: number,
  { rows, columns, width }: Pick<Shape, 'rows' | 'columns' | 'width'>,
  rectangle: Rectangle,
): void {
  const [left, right] = [rectangle.x, rectangle.x + rectangle.width].map((x) => within(x, columns));
  const [top = 0, bottom = 0] = [rectangle.y, rectangle.y + rectangle.height].map((y) => within(y, rows));
  for (let y = top; y < bottom; y++) {
    const line = from + y * columns * width;
    pixels.fill(0, line + (left ?? 0) * width, line + (right ?? 0) * width);
  }
}

const within = (place: number, size: number): number => Math.min(Math.max(Math.round(place), 0), size);

/** PS3.3 section C.7.6.3; null for what is not whole bytes a sample, or subsampled. */
function shapeOf(header: RawDataset): Shape | null {
  const [rows, columns, samples, bits, planar] = [
    0x00280010, 0x00280011, 0x00280002, 0x00280100, 0x00280006,
  ].map((tag) => shortOf(header, tag));
  if (!rows || !columns || !samples || !bits || bits % 8 !== 0) return null;
  if (/422|420/.test(textOf(header, 0x00280004))) return null;
  const planes = samples > 1 && planar === 1 ? samples : 1;
  const width = (bits / 8) * (samples / planes);
  const planeLength = rows * columns * width;
  const frames = Math.max(1, Number.parseInt(textOf(header, 0x00280008), 10) || 1);
  return { rows, columns, frames, planes, width, planeLength, frameLength: planeLength * planes };
}

function shortOf(header: RawDataset, tag: number): number | undefined {
  const element = header.get(tag);
  if (!element || element.vr === 'SQ' || element.bytes.length < 2) return undefined;
  return element.bigEndian ? element.bytes.readUInt16BE(0) : element.bytes.readUInt16LE(0);
}

function textOf(header: RawDataset, tag: number): string {
  const element = header.get(tag);
  return !element || element.vr === 'SQ' ? '' : element.bytes.toString('latin1').trim();
}
