import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memoryFile } from '../bytes/memory-file.ts';
import { madeDataSet, madeFile, type MadeElement, type Making } from '../dataset/made-file.ts';
import { openRecord } from '../dataset/open-record.ts';
import { readInstance } from '../dataset/read-instance.ts';
import { createCodecs } from './codecs.ts';
import { paletteOf, type RawTable } from './palette.ts';
import { thumbnail } from './thumbnail.ts';

const inflate = (bytes: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(inflateRawSync(bytes, { finishFlush: 2 })).subarray(0, limit);

const bytesOf = (words: readonly number[], bigEndian = false): Uint8Array => {
  const bytes = new Uint8Array(words.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of words.entries()) view.setUint16(index * 2, word, !bigEndian);
  return bytes;
};

const red = [0xff00, 0x0000, 0x0000, 0x8000];
const green = [0x0000, 0xff00, 0x0000, 0x8000];
const blue = [0x0000, 0x0000, 0xff00, 0x8000];
const colours = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [128, 128, 128],
];

/** Four pixels, 0 to 3, each the index of its colour. */
const elements = (descriptor: readonly number[], bigEndian: boolean): MadeElement[] => {
  const word = (tag: number, ...values: number[]): MadeElement => [tag, 'US', bytesOf(values, bigEndian)];
  const table = (tag: number, values: readonly number[]): MadeElement => [
    tag,
    'OW',
    bytesOf(values, bigEndian),
  ];
  return [
    [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.6.1'],
    [0x00080060, 'CS', 'US'],
    word(0x00280002, 1),
    [0x00280004, 'CS', 'PALETTE COLOR'],
    word(0x00280010, 1),
    word(0x00280011, 4),
    word(0x00280100, 8),
    word(0x00280101, 8),
    word(0x00280102, 7),
    word(0x00280103, 0),
    word(0x00281101, ...descriptor),
    word(0x00281102, ...descriptor),
    word(0x00281103, ...descriptor),
    table(0x00281201, red),
    table(0x00281202, green),
    table(0x00281203, blue),
  ];
};

const pixels = (bigEndian: boolean): MadeElement => [
  0x7fe00010,
  'OW',
  bigEndian ? Uint8Array.of(1, 0, 3, 2) : Uint8Array.of(0, 1, 2, 3),
];

const shown = async (syntax: string, data: readonly MadeElement[], making: Making = {}) => {
  const file = memoryFile('a', madeFile(syntax, madeDataSet(data, making)));
  const result = await readInstance(file, inflate);
  if (result.kind !== 'dicom') throw new Error(result.kind);
  const picture = await thumbnail(file, openRecord(result.record), inflate, createCodecs(), 8);
  if ('problem' in picture) throw new Error(picture.problem.code);
  return Array.from({ length: 4 }, (_, at) => [...picture.rgba.subarray(at * 4, at * 4 + 3)]);
};

describe('a PALETTE COLOR picture', () => {
  it.each([
    ['explicit little endian', '1.2.840.10008.1.2.1', {}],
    ['implicit little endian', '1.2.840.10008.1.2', { explicit: false }],
    ['explicit big endian', '1.2.840.10008.1.2.2', { bigEndian: true }],
  ] as const)('is shown in its colours, %s', async (_what, syntax, making) => {
    const bigEndian = 'bigEndian' in making;
    const data = [...elements([4, 0, 16], bigEndian), pixels(bigEndian)];
    expect(await shown(syntax, data, making)).toEqual(colours);
  });

  it('takes the ends of the table for values outside it', async () => {
    const data = [...elements([2, 1, 16], false), pixels(false)];
    expect(await shown('1.2.840.10008.1.2.1', data)).toEqual([
      colours[0],
      colours[0],
      colours[1],
      colours[1],
    ]);
  });

  it('is shown by its index where the tables are shorter than they say', async () => {
    const data = [...elements([256, 0, 16], false), pixels(false)];
    const found = await shown('1.2.840.10008.1.2.1', data);
    expect(found.every(([r, g, b]) => r === g && g === b)).toBe(true);
    expect(new Set(found.map(([r]) => r)).size).toBe(4);
  });

  it('does not take bytes for a palette that merely look like its tag', async () => {
    const decoy: MadeElement = [
      0x00211010,
      'UN',
      Uint8Array.of(0x28, 0, 1, 0x11, 0x55, 0x53, 6, 0, 0, 0, 0, 0),
    ];
    const data = elements([4, 0, 16], false).toSpliced(2, 0, decoy);
    expect(await shown('1.2.840.10008.1.2.1', [...data, pixels(false)])).toEqual(colours);
  });
});

describe('tables', () => {
  const three = (one: RawTable): RawTable[] => [one, one, one];
  const entriesOf = (one: RawTable): number[] | undefined => {
    const palette = paletteOf(three(one), false);
    return palette && [...palette[0].entries];
  };
  const words = (...values: number[]): Uint8Array => bytesOf(values);

  it.each([
    ['16 bits', [3, 0, 16], words(0, 0x8000, 0xffff), false, [0, 128, 255]],
    ['16 bits that hold 8', [3, 0, 16], words(0, 128, 255), false, [0, 128, 255]],
    ['8 bits, one a word', [3, 0, 8], words(0, 128, 255), false, [0, 128, 255]],
    ['8 bits, two a word', [4, 0, 8], Uint8Array.of(0, 1, 2, 3), false, [0, 1, 2, 3]],
    ['8 bits, an odd number, two a word', [3, 0, 8], Uint8Array.of(7, 8, 9, 0), false, [7, 8, 9]],
    ['a discrete segment', [2, 0, 16], words(0, 2, 0x100, 0xff00), true, [1, 255]],
    [
      'a linear segment goes on from the one before',
      [5, 0, 16],
      words(0, 1, 0, 1, 4, 0x400),
      true,
      [0, 1, 2, 3, 4],
    ],
    [
      'an indirect segment repeats what stands at its offset',
      [6, 0, 16],
      words(0, 1, 0, 1, 2, 0x200, 2, 2, 0, 0),
      true,
      [0, 1, 2, 0, 1, 2],
    ],
    ['segments of 8 bits', [3, 0, 8], Uint8Array.of(0, 1, 10, 1, 2, 30), true, [10, 20, 30]],
    ['segments that end too soon', [9, 0, 16], words(0, 2, 1, 2), true, undefined],
    ['an unknown segment', [2, 0, 16], words(5, 2, 1, 2), true, undefined],
    ['too little data', [4, 0, 16], words(1, 2), false, undefined],
    ['bits that no palette has', [1, 0, 12], words(1), false, undefined],
    ['a broken descriptor', [1], words(1), false, undefined],
  ] as const)('%s', (_what, descriptor, data, segmented, expected) => {
    expect(entriesOf({ descriptor, data, segmented })).toEqual(expected);
  });

  it('an indirect segment that repeats itself ends', () => {
    const data = words(2, 0xffff, 0, 0);
    expect(entriesOf({ descriptor: [0, 0, 16], data, segmented: true })).toBeUndefined();
  });

  it('nought entries are 65,536, and the first stored value may be below nought', () => {
    const data = new Uint8Array(131_072);
    const palette = paletteOf(three({ descriptor: [0, 0x8000, 16], data, segmented: false }), true);
    expect(palette?.[0]).toMatchObject({ first: -32_768 });
    expect(palette?.[0].entries.length).toBe(65_536);
  });
});
