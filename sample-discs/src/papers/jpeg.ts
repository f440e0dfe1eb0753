import { joined, latin1, whole } from '../dicom/bytes.ts';
import { huffman, quantisation, zigzag, type HuffmanTable } from './jpeg-tables.ts';

/** A grey picture of 8 bits. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** A baseline JPEG (ITU T.81) of one component; `segments` go in after the start, as EXIF does. */
export function jpeg(grey: Grey, segments: readonly Uint8Array[] = []): Uint8Array {
  return joined([
    Uint8Array.of(0xff, 0xd8),
    ...segments,
    segment(0xdb, [0, ...zigzag.map((at) => quantisation[at] ?? 1)]),
    segment(0xc0, [8, grey.height >> 8, grey.height & 255, grey.width >> 8, grey.width & 255, 1, 1, 0x11, 0]),
    tableSegment(0x00, huffman.dc),
    tableSegment(0x10, huffman.ac),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    scan(grey),
    Uint8Array.of(0xff, 0xd9),
  ]);
}

const segment = (marker: number, content: readonly number[]): Uint8Array =>
  joined([Uint8Array.of(0xff, marker), whole(content.length + 2, 2, false), Uint8Array.from(content)]);

const tableSegment = (id: number, { counts, symbols }: HuffmanTable): Uint8Array =>
  segment(0xc4, [id, ...counts, ...symbols]);

function scan({ width, height, values }: Grey): Uint8Array {
  const out: number[] = [];
  const dc = codesOf(huffman.dc);
  const ac = codesOf(huffman.ac);
  const bits = bitWriter(out);
  let last = 0;
  for (let y = 0; y < height; y += 8)
    for (let x = 0; x < width; x += 8) {
      const levels = transformed(
        (u, v) => values[Math.min(height - 1, y + v) * width + Math.min(width - 1, x + u)] ?? 0,
      );
      writeBlock(levels, levels[0] - last, bits, dc, ac);
      last = levels[0];
    }
  bits(0x7f, 7);
  return Uint8Array.from(out);
}

type Codes = ReadonlyMap<number, readonly [code: number, length: number]>;
type Bits = (value: number, length: number) => void;
type Levels = readonly [number, ...number[]];

function writeBlock(levels: Levels, difference: number, bits: Bits, dc: Codes, ac: Codes): void {
  const put = (codes: Codes, symbol: number): void => bits(...(codes.get(symbol) ?? [0, 0]));
  const amplitude = (value: number, size: number): void =>
    bits(value < 0 ? value + 2 ** size - 1 : value, size);
  put(dc, sizeOf(difference));
  amplitude(difference, sizeOf(difference));
  let zeros = 0;
  levels.slice(1).forEach((level) => {
    if (level === 0) return void zeros++;
    for (; zeros > 15; zeros -= 16) put(ac, 0xf0);
    put(ac, (zeros << 4) | sizeOf(level));
    amplitude(level, sizeOf(level));
    zeros = 0;
  });
  if (zeros > 0) put(ac, 0);
}

const sizeOf = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1);

const cosines = Array.from({ length: 8 }, (_, frequency) =>
  Array.from(
    { length: 8 },
    (_unused, at) =>
      Math.cos(((2 * at + 1) * frequency * Math.PI) / 16) * (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5,
  ),
);

/** The block's frequencies, rows then columns, quantised and in zigzag order. */
function transformed(pixel: (u: number, v: number) => number): Levels {
  const rows = Array.from({ length: 8 }, (_, v) =>
    cosines.map((wave) => wave.reduce((sum, c, u) => sum + c * (pixel(u, v) - 128), 0)),
  );
  const levels = zigzag.map((at) => {
    const [frequency, u] = [cosines[at >> 3] ?? [], at & 7];
    const value = frequency.reduce((sum, c, v) => sum + c * (rows[v]?.[u] ?? 0), 0);
    return Math.round(value / (quantisation[at] ?? 1));
  });
  return [levels[0] ?? 0, ...levels.slice(1)];
}

function codesOf({ counts, symbols }: HuffmanTable): Codes {
  const codes = new Map<number, readonly [number, number]>();
  let code = 0;
  let next = 0;
  counts.forEach((count, index) => {
    for (let left = count; left > 0; left--) codes.set(symbols[next++] ?? 0, [code++, index + 1]);
    code <<= 1;
  });
  return codes;
}

/** A byte of ones is followed by a zero, so that it is no marker (T.81 F.1.2.3). */
function bitWriter(out: number[]): Bits {
  let pending = 0;
  let count = 0;
  return (value, length) => {
    for (let bit = length - 1; bit >= 0; bit--) {
      pending = (pending << 1) | ((value >> bit) & 1);
      if (++count < 8) continue;
      out.push(pending);
      if (pending === 0xff) out.push(0);
      [pending, count] = [0, 0];
    }
  };
}

/** EXIF with the camera's maker and model, as telephones write it. */
export function exif(make: string, model: string): Uint8Array {
  const [maker, kind] = [latin1(`${make}\0`), latin1(`${model}\0`)];
  const at = 8 + 2 + 24 + 4;
  const entry = (tag: number, text: Uint8Array, offset: number): Uint8Array[] => [
    whole(tag, 2),
    whole(2, 2),
    whole(text.length, 4),
    whole(offset, 4),
  ];
  const tiff = joined([
    latin1('II*\0'),
    whole(8, 4),
    whole(2, 2),
    ...entry(0x010f, maker, at),
    ...entry(0x0110, kind, at + maker.length),
    whole(0, 4),
    maker,
    kind,
  ]);
  const body = joined([latin1('Exif\0\0'), tiff]);
  return joined([Uint8Array.of(0xff, 0xe1), whole(body.length + 2, 2, false), body]);
}
