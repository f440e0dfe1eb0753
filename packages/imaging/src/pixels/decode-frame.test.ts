import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodecs } from './codecs.ts';
import { decodeFrame } from './decode-frame.ts';
import type { PixelLayout } from './pixel-layout.ts';
import type { PixelCoding } from './transfer-syntaxes.ts';

const recorded = JSON.parse(readFileSync(new URL('recorded/gradient.json', import.meta.url), 'utf8')) as {
  readonly streams: Readonly<Record<string, string>>;
};
const side = 24;
const gradient = Array.from({ length: side * side }, (_, at) => {
  const [x, y] = [at % side, Math.floor(at / side)];
  return 100 * x + 60 * y + 5 * ((x * y) % 7);
});
const layout: PixelLayout = {
  columns: side,
  rows: side,
  frames: 1,
  samples: 1,
  allocated: 16,
  stored: 12,
  highBit: 11,
  signed: false,
  planar: false,
  photometric: 'MONOCHROME2',
};
const codecs = createCodecs();
const inflate = (bytes: Uint8Array): Uint8Array => inflateRawSync(bytes);

const decode = async (
  coding: PixelCoding,
  bytes: Uint8Array,
  more: Partial<PixelLayout> = {},
  bigEndian = false,
) =>
  decodeFrame({
    bytes: new Uint8Array(bytes),
    layout: { ...layout, ...more },
    syntax: { coding, bigEndian },
    codecs,
    inflate,
    maxSide: 256,
  });

describe('compressed frames give the gradient they were made from', () => {
  const cases: readonly (readonly [stream: string, coding: PixelCoding, tolerance: number])[] = [
    ['extended', 'jpeg', 60],
    ['spectral', 'jpeg', 60],
    ['progressive', 'jpeg', 60],
    ['lossless', 'jpeg', 0],
    ['sv1', 'jpeg', 0],
    ['ls', 'jpeg-ls', 0],
    ['j2k', 'jpeg-2000', 0],
    ['htj2k', 'htj2k', 0],
  ];

  it.each(cases)('%s', async (stream, coding, tolerance) => {
    const frame = await decode(coding, Buffer.from(recorded.streams[stream] ?? '', 'base64'));
    expect(frame?.samples.length).toBe(gradient.length);
    const worst = Math.max(...gradient.map((value, at) => Math.abs(value - (frame?.samples[at] ?? -1000))));
    expect(worst).toBeLessThanOrEqual(tolerance);
  });

  it('the three lossy JPEG processes agree to the last bit: one transform, three orders of coefficients', async () => {
    const frames = await Promise.all(
      ['extended', 'spectral', 'progressive'].map((name) =>
        decode('jpeg', Buffer.from(recorded.streams[name] ?? '', 'base64')),
      ),
    );
    expect(frames[1]?.samples).toEqual(frames[0]?.samples);
    expect(frames[2]?.samples).toEqual(frames[0]?.samples);
  });
});

const words = (...values: readonly number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);

describe('native frames', () => {
  interface Case {
    readonly what: string;
    readonly bytes: Uint8Array;
    readonly more?: Partial<PixelLayout>;
    readonly bigEndian?: boolean;
    readonly expected: readonly number[];
  }
  const eight = { allocated: 8, stored: 8, highBit: 7 };
  const cases: readonly Case[] = [
    { what: 'unsigned', bytes: words(0, 1, 4095), expected: [0, 1, 4095] },
    { what: 'overlay bits above the stored ones', bytes: words(0xf001, 0x1fff), expected: [1, 4095] },
    {
      what: 'signed in 12 bits',
      bytes: words(0xfff, 0x800, 0x7ff),
      more: { signed: true },
      expected: [-1, -2048, 2047],
    },
    {
      what: 'signed in 16 bits',
      bytes: words(0xffff),
      more: { stored: 16, highBit: 15, signed: true },
      expected: [-1],
    },
    { what: 'stored in the high bits', bytes: words(0xabc0), more: { highBit: 15 }, expected: [0xabc] },
    { what: 'big endian', bytes: Uint8Array.of(1, 2), bigEndian: true, expected: [0x102] },
    {
      what: '8 bits, signed',
      bytes: Uint8Array.of(255, 127),
      more: { ...eight, signed: true },
      expected: [-1, 127],
    },
    {
      what: '32 bits',
      bytes: Uint8Array.of(0, 0, 1, 0),
      more: { allocated: 32, stored: 32, highBit: 31 },
      expected: [65_536],
    },
    {
      what: '1 bit',
      bytes: Uint8Array.of(0b1010_0101),
      more: { allocated: 1, stored: 1, highBit: 0, columns: 8, rows: 1 },
      expected: [1, 0, 1, 0, 0, 1, 0, 1],
    },
    {
      what: '4:2:2',
      bytes: Uint8Array.of(10, 20, 30, 40),
      more: { ...eight, samples: 3, columns: 2, rows: 1, photometric: 'YBR_FULL_422' },
      expected: [10, 30, 40, 20, 30, 40],
    },
  ];

  it.each(cases)('$what', async ({ bytes, more, expected, bigEndian }) => {
    const frame = await decode('native', bytes, more, bigEndian);
    expect([...(frame?.samples ?? [])]).toEqual(expected);
  });
});

/** An RLE frame (PS3.5 G): a header of 16 numbers, then the segments. */
const rle = (...segments: readonly (readonly number[])[]): Uint8Array => {
  const header = new Uint32Array(16);
  header[0] = segments.length;
  let at = 64;
  for (const [index, segment] of segments.entries()) {
    header[index + 1] = at;
    at += segment.length;
  }
  return Uint8Array.from([...new Uint8Array(header.buffer), ...segments.flat()]);
};

describe('RLE', () => {
  const tiny = { columns: 4, rows: 1 };

  it('joins the bytes of 16-bit samples, most significant first', async () => {
    const bytes = rle([257 - 4, 0x0a, 128], [3, 1, 2, 3, 4]);
    expect([...((await decode('rle', bytes, tiny))?.samples ?? [])]).toEqual([0xa01, 0xa02, 0xa03, 0xa04]);
  });

  it('keeps colour plane after plane', async () => {
    const bytes = rle([257 - 4, 9], [3, 1, 2, 3, 4], [257 - 4, 7]);
    const frame = await decode('rle', bytes, {
      ...tiny,
      samples: 3,
      allocated: 8,
      stored: 8,
      highBit: 7,
      photometric: 'RGB',
    });
    expect(frame).toMatchObject({ planar: true, samples: Uint8Array.of(9, 9, 9, 9, 1, 2, 3, 4, 7, 7, 7, 7) });
  });

  it.each([
    ['too short', rle([3, 1, 2, 3, 4], [1, 1, 2])],
    ['wrong number of segments', rle([3, 1, 2, 3, 4])],
    ['no header', Uint8Array.of(1, 2, 3)],
  ])('refuses what is %s', async (_what, bytes) => {
    expect(await decode('rle', bytes, tiny)).toBeUndefined();
  });
});

describe('broken streams', () => {
  const streams = Object.entries(recorded.streams).filter(([name]) => !['ls', 'j2k', 'htj2k'].includes(name));

  it.each(streams)('%s, mutated, gives a frame or nothing, within bounds', async (_name, base64) => {
    const bytes = Buffer.from(base64, 'base64');
    const edits = fc.array(fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) }), {
      minLength: 1,
      maxLength: 6,
    });
    const run = async (changes: readonly { at: number; value: number }[], length: number): Promise<void> => {
      const mutated = new Uint8Array(bytes.subarray(0, length));
      for (const { at, value } of changes) if (at < length) mutated[at] = value;
      const frame = await decode('jpeg', mutated);
      expect(frame === undefined || frame.samples.length > 0).toBe(true);
    };
    await fc.assert(fc.asyncProperty(edits, fc.integer({ min: 0, max: bytes.length }), run), {
      numRuns: 150,
    });
  });

  it('cut in half is refused, not shown half', async () => {
    for (const [, base64] of streams) {
      const bytes = Buffer.from(base64, 'base64');
      expect(await decode('jpeg', bytes.subarray(0, bytes.length >> 1))).toBeUndefined();
    }
  });
});
