import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DiscFile } from '../bytes/disc-source.ts';
import { attributesOf } from '../dataset/attributes-of.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { createCodecs } from './codecs.ts';
import { frameBytes } from './frame-bytes.ts';
import { thumbnail } from './thumbnail.ts';

const inflate = (bytes: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(inflateRawSync(bytes, { finishFlush: 2 })).subarray(0, limit);
const codecs = createCodecs();

const fileOf = (bytes: Uint8Array): DiscFile => ({
  path: 'a.dcm',
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
});

type Values = Parameters<typeof attributesOf>[0];
const grey = {
  Rows: 2,
  Columns: 2,
  BitsAllocated: 16,
  BitsStored: 16,
  HighBit: 15,
  PhotometricInterpretation: 'MONOCHROME2',
} satisfies Values;
const explicit = '1.2.840.10008.1.2.1';
const rleSyntax = '1.2.840.10008.1.2.5';

const instanceOf = (values: Values, bytes: Uint8Array, more: Partial<DicomInstance> = {}): DicomInstance => ({
  file: 'a.dcm',
  size: bytes.length,
  transferSyntax: explicit,
  attributes: attributesOf({ ...grey, ...values }),
  pixelData: { offset: 0, length: bytes.length, available: bytes.length },
  problems: [],
  ...more,
});

const words = (...values: readonly number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);

const show = async (values: Values, bytes: Uint8Array, maxSide = 8): Promise<number[][]> => {
  const shown = await thumbnail(fileOf(bytes), instanceOf(values, bytes), inflate, codecs, maxSide);
  if ('problem' in shown) throw new Error(shown.problem.code);
  return Array.from({ length: shown.width * shown.height }, (_, at) => [
    ...shown.rgba.subarray(at * 4, at * 4 + 3),
  ]);
};
const reds = (pixels: readonly (readonly number[])[]): (number | undefined)[] => pixels.map(([red]) => red);

describe('what a thumbnail shows', () => {
  it('applies the window after the rescale', async () => {
    const values = { RescaleIntercept: -1000, RescaleSlope: 2, WindowCenter: 100.5, WindowWidth: 201 };
    expect(reds(await show(values, words(500, 550, 600, 700)))).toEqual([0, 128, 255, 255]);
  });

  it('spreads the values where no window is stated', async () => {
    expect(reds(await show({}, words(0, 100, 200, 300)))).toEqual([0, 85, 170, 255]);
  });

  it('spreads the values where the stated window shows nothing', async () => {
    expect(reds(await show({ WindowCenter: 30_000, WindowWidth: 10 }, words(0, 100, 200, 300)))).toEqual([
      0, 85, 170, 255,
    ]);
  });

  it('turns MONOCHROME1 round', async () => {
    expect(reds(await show({ PhotometricInterpretation: 'MONOCHROME1' }, words(0, 100, 200, 300)))).toEqual([
      255, 170, 85, 0,
    ]);
  });

  it('shows one value everywhere without failing', async () => {
    expect(new Set(reds(await show({}, words(7, 7, 7, 7)))).size).toBe(1);
  });

  const rgb = {
    SamplesPerPixel: 3,
    BitsAllocated: 8,
    BitsStored: 8,
    HighBit: 7,
    Rows: 1,
    PhotometricInterpretation: 'RGB',
  };

  it('shows colour by pixel and by plane alike', async () => {
    const expected = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(await show(rgb, Uint8Array.of(1, 2, 3, 4, 5, 6))).toEqual(expected);
    expect(await show({ ...rgb, PlanarConfiguration: 1 }, Uint8Array.of(1, 4, 2, 5, 3, 6))).toEqual(expected);
  });

  it('turns YBR into RGB', async () => {
    const ybr = { ...rgb, PhotometricInterpretation: 'YBR_FULL' };
    expect(await show(ybr, Uint8Array.of(76, 85, 255, 29, 255, 107))).toEqual([
      [254, 0, 0],
      [0, 0, 254],
    ]);
  });

  it('averages boxes and keeps the shape of pixels that are not square', async () => {
    const values = {
      Rows: 4,
      Columns: 4,
      PixelSpacing: [2, 1],
      WindowCenter: 128,
      WindowWidth: 256,
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
    };
    const bytes = Uint8Array.from({ length: 16 }, (_, at) => (at % 4 < 2 ? 10 : 20));
    const shown = await thumbnail(fileOf(bytes), instanceOf(values, bytes), inflate, codecs, 4);
    expect(shown).toMatchObject({ width: 2, height: 4 });
    expect('rgba' in shown && [...shown.rgba.subarray(0, 8)]).toEqual([10, 10, 10, 255, 20, 20, 20, 255]);
  });
});

describe('what cannot be shown is a problem', () => {
  const bytes = words(1, 2, 3, 4);
  const cases: readonly (readonly [
    what: string,
    values: Values,
    more: Partial<DicomInstance>,
    code: string,
  ])[] = [
    ['no pixels', {}, { pixelData: undefined }, 'missing-pixels'],
    ['no rows', { Rows: 0 }, {}, 'malformed-dicom'],
    ['more pixels than memory', { Rows: 65_535, Columns: 65_535 }, {}, 'malformed-dicom'],
    ['stored bits above the allocated', { BitsStored: 20 }, {}, 'malformed-dicom'],
    ['cut off', { Rows: 3 }, {}, 'truncated-pixels'],
    ['video', {}, { transferSyntax: '1.2.840.10008.1.2.4.102' }, 'malformed-dicom'],
    ['encapsulated without items', {}, { transferSyntax: rleSyntax }, 'malformed-dicom'],
    [
      'private and encapsulated',
      {},
      { transferSyntax: '1.2.3', pixelData: { offset: 0, length: undefined, available: 8 } },
      'malformed-dicom',
    ],
  ];

  it.each(cases)('%s', async (_what, values, more, code) => {
    const shown = await thumbnail(fileOf(bytes), instanceOf(values, bytes, more), inflate, codecs, 8);
    expect(shown).toMatchObject({ problem: { code, file: 'a.dcm' } });
  });

  it.each(['50', '70', '80', '90', '201'])('noise as 1.2.840.10008.1.2.4.%s', async (syntax) => {
    const noise = encapsulated(undefined, [Uint8Array.from({ length: 400 }, (_, at) => (at * 37) & 255)]);
    const instance = instanceOf({}, noise, { transferSyntax: `1.2.840.10008.1.2.4.${syntax}` });
    expect(await thumbnail(fileOf(noise), instance, inflate, codecs, 8)).toMatchObject({
      problem: { code: 'malformed-dicom' },
    });
  });
});

/** Encapsulated pixel data (PS3.5 A.4): offsets, fragments, delimiter. */
const encapsulated = (
  offsets: readonly number[] | undefined,
  fragments: readonly Uint8Array[],
): Uint8Array => {
  const item = (bytes: Uint8Array): Buffer => {
    const header = Buffer.from([0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0]);
    header.writeUInt32LE(bytes.length, 4);
    return Buffer.concat([header, bytes]);
  };
  const table = new Uint8Array(Uint32Array.from(offsets ?? []).buffer);
  const delimiter = Buffer.from([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0]);
  return new Uint8Array(Buffer.concat([item(table), ...fragments.map(item), delimiter]));
};

describe('frameBytes', () => {
  const parts = ['aa', 'bbbb', 'cc', 'dd'].map((text) => Uint8Array.from(Buffer.from(text)));
  const jpegStarts = ['\u00ff\u00d8a', 'b', '\u00ff\u00d8c', '\u00ff\u00d8d'].map(
    (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  );
  const three = { NumberOfFrames: 3 };

  const frame = async (values: Values, bytes: Uint8Array, index?: number): Promise<string> => {
    const found = await frameBytes(
      fileOf(bytes),
      instanceOf(values, bytes, {
        transferSyntax: rleSyntax,
        pixelData: { offset: 0, length: undefined, available: bytes.length },
      }),
      inflate,
      index,
    );
    return 'problem' in found ? found.problem.code : Buffer.from(found.bytes).toString('latin1');
  };

  it.each([
    ['by the offset table', three, encapsulated([0, 10, 22], parts), ['aa', 'bbbb', 'ccdd']],
    [
      'one fragment a frame',
      { NumberOfFrames: 4 },
      encapsulated(undefined, parts),
      ['aa', 'bbbb', 'cc', 'dd'],
    ],
    ['one frame in several fragments', {}, encapsulated(undefined, parts), ['aabbbbccdd']],
    [
      'by where streams begin',
      three,
      encapsulated(undefined, jpegStarts),
      ['\u00ff\u00d8ab', '\u00ff\u00d8c', '\u00ff\u00d8d'],
    ],
    [
      'a table of nonsense is not followed',
      { NumberOfFrames: 4 },
      encapsulated([90, 10, 5, 2], parts),
      ['aa', 'bbbb', 'cc', 'dd'],
    ],
    ['frames that cannot be told apart', three, encapsulated(undefined, parts), ['malformed-dicom']],
    ['without the closing delimiter', {}, encapsulated(undefined, parts).subarray(0, -8), ['aabbbbccdd']],
    ['cut inside a fragment', {}, encapsulated(undefined, parts).subarray(0, -9), ['truncated-pixels']],
  ])('%s', async (_what, values, bytes, expected) => {
    for (const [index, text] of expected.entries()) expect(await frame(values, bytes, index)).toBe(text);
  });

  it('takes the middle frame unless told', async () => {
    expect(await frame(three, encapsulated([0, 10, 22], parts))).toBe('bbbb');
    const bytes = words(1, 2, 3, 4, 5, 6);
    const found = await frameBytes(fileOf(bytes), instanceOf({ NumberOfFrames: 3, Rows: 1 }, bytes), inflate);
    expect('bytes' in found && [...found.bytes]).toEqual([...words(3, 4)]);
  });

  it('finds the pixels of a deflated data set', async () => {
    const head = Buffer.alloc(144);
    const dataSet = Buffer.concat([Buffer.alloc(30), words(1, 2, 3, 4)]);
    const bytes = new Uint8Array(Buffer.concat([head, deflateRawSync(dataSet)]));
    const instance = instanceOf({}, bytes, {
      transferSyntax: '1.2.840.10008.1.2.1.99',
      pixelData: { offset: 30, length: 8, available: 8 },
    });
    const found = await frameBytes(fileOf(bytes), instance, inflate);
    expect('bytes' in found && [...found.bytes]).toEqual([...words(1, 2, 3, 4)]);
  });

  it('gives bytes that a medium with one buffer does not overwrite', async () => {
    const bytes = words(1, 2, 3, 4);
    const shared = new Uint8Array(8);
    const file: DiscFile = {
      ...fileOf(bytes),
      read: () => {
        shared.set(bytes);
        return shared;
      },
    };
    const found = await frameBytes(file, instanceOf({}, bytes), inflate);
    shared.fill(9);
    expect('bytes' in found && [...found.bytes]).toEqual([...bytes]);
  });
});
