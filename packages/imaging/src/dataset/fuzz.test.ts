import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants, inflateRawSync, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryFile } from '../bytes/memory-file.ts';
import type { Attributes } from './attributes.ts';
import { joined, latin1, madeDataSet, madeFile, type MadeItem } from './made-file.ts';
import { openRecord } from './open-record.ts';
import { readInstance, type HeaderResult } from './read-instance.ts';
import { keywordOf, tags, type Tag } from './tags.ts';

const inflate = (data: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(
    inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 2 ** 24 }).subarray(
      0,
      limit,
    ),
  );

const codeItem: MadeItem = [
  [tags.CodeValue, 'SH', '24028007'],
  [tags.CodingSchemeDesignator, 'SH', 'SCT'],
  [tags.CodeMeaning, 'LO', 'Right'],
];

const elements: MadeItem = [
  [tags.SpecificCharacterSet, 'CS', '\\ISO 2022 IR 87'],
  [tags.ImageType, 'CS', 'ORIGINAL\\PRIMARY'],
  [tags.SOPClassUID, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
  [tags.SOPInstanceUID, 'UI', '1.2.3.4'],
  [tags.Modality, 'CS', 'MR'],
  [tags.SeriesDescription, 'LO', latin1('\x1b$BI(\x1b(B MR')],
  [0x00091010, 'UN', new Uint8Array(64)],
  [tags.AnatomicRegionModifierSequence, 'SQ', [codeItem, codeItem]],
  [tags.PatientName, 'PN', latin1('Yamada^Tarou=\x1b$B;3ED\x1b(B')],
  [0x00291010, 'SQ', [codeItem]],
  [tags.SliceThickness, 'DS', '3.5'],
  [tags.ImagePositionPatient, 'DS', '1\\2\\3'],
  [tags.Rows, 'US', Uint8Array.of(0, 1)],
  [
    tags.PerFrameFunctionalGroupsSequence,
    'SQ',
    [[[tags.PlanePositionSequence, 'SQ', [[[tags.ImagePositionPatient, 'DS', '1\\2\\3']]]]]],
  ],
  [tags.PixelData, 'OW', new Uint8Array(32)],
];

const explicit = '1.2.840.10008.1.2.1';
const seeds: Readonly<Record<string, Uint8Array>> = {
  explicit: madeFile(explicit, madeDataSet(elements)),
  'undefined lengths': madeFile(explicit, madeDataSet(elements, { undefinedLengths: true })),
  implicit: madeFile('1.2.840.10008.1.2', madeDataSet(elements, { explicit: false })),
  'implicit, undefined lengths': madeFile(
    '1.2.840.10008.1.2',
    madeDataSet(elements, { explicit: false, undefinedLengths: true }),
  ),
  'big endian': madeFile('1.2.840.10008.1.2.2', madeDataSet(elements, { bigEndian: true })),
  deflated: madeFile('1.2.840.10008.1.2.1.99', new Uint8Array(deflateRawSync(madeDataSet(elements)))),
  'no preamble': madeDataSet(elements),
};

const neighbour = madeFile(
  explicit,
  madeDataSet([
    [tags.Modality, 'CS', 'DX'],
    [tags.PatientName, 'PN', 'Good^File'],
  ]),
);

describe('damaged bytes never crash, hang, or read without bound', () => {
  const runs = 2_600;

  test.each(Object.keys(seeds))(`${runs} times bytes flipped, ranges overwritten, cut: %s`, (name) => {
    const seed = seeds[name] ?? new Uint8Array();
    const random = generator(name.length);
    for (let run = 0; run < runs; run++) checkAll(damaged(seed, random), `${name}, run ${run}`);
    expect(nameIn(neighbour)).toBe('Good^File');
  });

  test('2,500 files of elements in any order, with any tag, VR and nesting', () => {
    const seen = { dicom: 0 };
    fc.assert(
      fc.property(arbitraryFile, (bytes) => {
        seen.dicom += Number(checkAll(bytes, 'arbitrary').kind === 'dicom');
      }),
      { numRuns: 2_500, seed: 7 },
    );
    expect(seen.dicom).toBe(2_500);
  });

  test('500 files of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => checkAll(bytes, 'noise').kind !== 'failed'),
      { numRuns: 500, seed: 7 },
    );
    expect(nameIn(neighbour)).toBe('Good^File');
  });
});

const folder = process.env['OVERREAD_DATA'] ?? resolve(import.meta.dirname, '../../../../../shared/data');
const hostile = ['malformed', 'fuzz', 'no-preamble']
  .map((each) => join(folder, each))
  .filter((each) => existsSync(each));

describe.skipIf(hostile.length === 0)(
  'real hostile files, and each of them damaged (needs the data folder, OVERREAD_DATA)',
  () => {
    const files = hostile.flatMap((each) =>
      readdirSync(each, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );

    test.each(files.map((file) => [file.slice(folder.length + 1), file]))('%s', (name, file) => {
      const bytes = new Uint8Array(readFileSync(file ?? ''));
      expect(checkAll(bytes, name ?? '').kind).not.toBe('failed');
      const random = generator(bytes.length);
      const start = bytes.slice(0, 20_000);
      for (let run = 0; run < 40; run++) checkAll(damaged(start, random), `${name}, run ${run}`);
      expect(nameIn(neighbour)).toBe('Good^File');
    });
  },
);

/** Reads a file and every value of it; the bound is on bytes and reads, so that no slow machine fails it. */
function checkAll(bytes: Uint8Array, what: string): HeaderResult {
  const file = memoryFile('x', bytes);
  const result = readInstance(file, inflate, undefined, 'whole');
  if (result instanceof Promise) throw new Error(`${what}: not synchronous`);
  if (file.bytesRead > bytes.length * 3 + 16_384)
    throw new Error(`${what}: read ${file.bytesRead} of ${bytes.length} bytes`);
  if (file.reads > 2 + bytes.length / 512)
    throw new Error(`${what}: ${file.reads} reads of ${bytes.length} bytes`);
  if (result.kind === 'dicom') {
    const instance = openRecord(structuredClone(result.record));
    touch(instance.attributes, 0);
    if (instance.problems.some((problem) => problem.file !== 'x'))
      throw new Error(`${what}: a problem of no file`);
  }
  return result;
}

const everyTag = Object.values(tags);

function touch(attributes: Attributes, depth: number): void {
  for (const tag of everyTag) {
    if (!attributes.has(tag)) continue;
    const text = attributes.text(tag);
    if (text !== undefined && attributes.texts(tag)[0] !== text)
      throw new Error(`two first values of ${keywordOf(tag as Tag)}`);
    if (!attributes.numbers(tag).every(Number.isFinite)) throw new Error('a number that is none');
    if (depth < 300) for (const item of attributes.items(tag)) touch(item, depth + 1);
  }
}

function nameIn(bytes: Uint8Array): string | undefined {
  const result = checkAll(bytes, 'neighbour');
  return result.kind === 'dicom' ? openRecord(result.record).attributes.text(tags.PatientName) : undefined;
}

type Random = (below: number) => number;

/** Mulberry32: the same damage every time. */
function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0;
  };
}

/** Values that break parsers: lengths at the edge, delimiters, VRs. */
const nasty = [
  '\xff\xff\xff\xff',
  '\xfe\xff\xff\xff',
  '\x00\x00\x00\x80',
  '\xfe\xff\x00\xe0',
  '\xfe\xff\xdd\xe0',
  '\xfe\xff\x0d\xe0',
  'SQ\0\0',
  'UN\0\0',
  '\xe0\x7f\x10\x00',
  '\0\0\0\0',
].map(latin1);

function damaged(seed: Uint8Array, random: Random): Uint8Array {
  const bytes = seed.slice();
  const from = random(8) === 0 ? 0 : Math.min(132, bytes.length);
  for (let count = 1 + random(6); count > 0; count--) {
    const at = from + random(bytes.length - from);
    if (random(3) === 0)
      bytes.set((nasty[random(nasty.length)] ?? new Uint8Array()).subarray(0, bytes.length - at), at);
    else bytes[at] = random(256);
  }
  return random(6) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
}

const vr = fc.constantFrom('SQ', 'UN', 'LO', 'PN', 'US', 'DS', 'OB', 'UI', 'LT', 'FD', 'AT', 'CS' as const);
const anyTag = fc.oneof(fc.constantFrom(...everyTag), fc.integer({ min: 0, max: 0x7fffffff })).map(Number);

const { item } = fc.letrec<{ item: MadeItem }>((tie) => ({
  item: fc.array(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(anyTag, vr, fc.uint8Array({ maxLength: 24 })),
      fc.tuple(anyTag, fc.constant('SQ' as const), fc.array(tie('item'), { maxLength: 3 })),
    ),
    { maxLength: 6 },
  ),
}));

const arbitraryFile = fc
  .record({
    elements: item,
    explicit: fc.boolean(),
    undefinedLengths: fc.boolean(),
    tail: fc.uint8Array({ maxLength: 12 }),
  })
  .map(({ elements: made, tail, ...making }) =>
    madeFile(making.explicit ? explicit : '1.2.840.10008.1.2', joined([madeDataSet(made, making), tail])),
  );
