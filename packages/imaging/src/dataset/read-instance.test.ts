import { deflateRawSync, deflateSync, constants, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DiscReadError, type DiscFile } from '../bytes/disc-source.ts';
import { memoryFile, type MemoryFile } from '../bytes/memory-file.ts';
import type { DicomInstance } from './dicom-instance.ts';
import { joined, latin1, madeDataSet, madeFile, type MadeElement, type MadeItem } from './made-file.ts';
import { openRecord } from './open-record.ts';
import { headLength } from './head-length.ts';
import type { HeaderRecord } from './header-record.ts';
import { readInstance, type HeaderExtent } from './read-instance.ts';
import { tags } from './tags.ts';

const inflate = (data: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, limit));

const mr = '1.2.840.10008.5.1.4.1.1.4';
const dx = '1.2.840.10008.5.1.4.1.1.1.1';
const explicit = '1.2.840.10008.1.2.1';
const implicit = '1.2.840.10008.1.2';
const bigEndian = '1.2.840.10008.1.2.2';
const deflated = '1.2.840.10008.1.2.1.99';

const right: MadeItem = [
  [tags.CodeValue, 'SH', '24028007'],
  [tags.CodeMeaning, 'LO', 'Right'],
];
const left: MadeItem = [
  [tags.CodeValue, 'SH', '7771000'],
  [tags.CodeMeaning, 'LO', 'Left'],
];

const pixels: MadeElement = [tags.PixelData, 'OW', new Uint8Array(64)];

const header = (rows: Uint8Array, sopClass = mr): MadeItem => [
  [tags.ImageType, 'CS', 'ORIGINAL\\PRIMARY \\ M'],
  [tags.SOPClassUID, 'UI', sopClass],
  [0x00081140, 'SQ', [[[0x00081155, 'UI', '1.2.3']]]],
  [tags.AnatomicRegionModifierSequence, 'SQ', [right, left]],
  [tags.PatientID, 'LO', ' odd '],
  [tags.PatientBirthDate, 'DA', ''],
  [0x00191010, 'UN', new Uint8Array(33)],
  [tags.SliceThickness, 'DS', '3.50 '],
  [tags.InstanceNumber, 'IS', '-7'],
  [tags.ImagePositionPatient, 'DS', '-1.5\\2e1\\+3'],
  [tags.Rows, 'US', rows],
];

const little = Uint8Array.of(0x40, 1);
const big = Uint8Array.of(1, 0x40);
const plain = [...header(little), pixels];
const withMeta = madeFile(explicit, madeDataSet(plain));

const groupLength = (length: number): MadeElement => [0x00020000, 'UL', Uint8Array.of(length, 0, 0, 0)];
const meta = (elements: MadeItem): Uint8Array =>
  joined([new Uint8Array(128), latin1('DICM'), madeDataSet(elements)]);
const syntax: MadeElement = [tags.TransferSyntaxUID, 'UI', explicit];

/** The same header, however it is written. */
const writings: readonly (readonly [what: string, bytes: Uint8Array, transferSyntax: string])[] = [
  ['explicit little endian', withMeta, explicit],
  ['undefined lengths', madeFile(explicit, madeDataSet(plain, { undefinedLengths: true })), explicit],
  ['implicit', madeFile(implicit, madeDataSet(plain, { explicit: false })), implicit],
  [
    'implicit, undefined lengths',
    madeFile(implicit, madeDataSet(plain, { explicit: false, undefinedLengths: true })),
    implicit,
  ],
  ['big endian', madeFile(bigEndian, madeDataSet([...header(big), pixels], { bigEndian: true })), bigEndian],
  ['deflated', madeFile(deflated, deflateRawSync(madeDataSet(plain))), deflated],
  ['deflated with a zlib header', madeFile(deflated, deflateSync(madeDataSet(plain))), deflated],
  ['compressed pixels', madeFile('1.2.840.10008.1.2.4.90', madeDataSet(plain)), '1.2.840.10008.1.2.4.90'],
  ['no preamble', withMeta.subarray(128), explicit],
  ['no preamble, no prefix', withMeta.subarray(132), explicit],
  ['no meta group, explicit', madeDataSet(plain), explicit],
  ['no meta group, implicit', madeDataSet(plain, { explicit: false }), implicit],
  ['no meta group, big endian', madeDataSet([...header(big), pixels], { bigEndian: true }), bigEndian],
  ['no transfer syntax', joined([meta([[0x00020016, 'AE', 'ME']]), madeDataSet(plain)]), explicit],
  ['meta group length too short', joined([meta([groupLength(2), syntax]), madeDataSet(plain)]), explicit],
  ['meta group length too long', joined([meta([groupLength(250), syntax]), madeDataSet(plain)]), explicit],
  ['implicit that says explicit', madeFile(explicit, madeDataSet(plain, { explicit: false })), implicit],
  ['explicit that says implicit', madeFile(implicit, madeDataSet(plain)), explicit],
  [
    'big endian that says little',
    madeFile(explicit, madeDataSet([...header(big), pixels], { bigEndian: true })),
    bigEndian,
  ],
  ['little endian that says big', madeFile(bigEndian, madeDataSet(plain)), explicit],
];

describe('one header in every writing', () => {
  test.each(writings)('%s', (_, bytes, transferSyntax) => {
    const instance = read(bytes);
    const { attributes } = instance;
    expect(instance.transferSyntax).toBe(transferSyntax);
    expect(attributes.texts(tags.ImageType)).toEqual(['ORIGINAL', 'PRIMARY', 'M']);
    expect(attributes.text(tags.PatientID)).toBe('odd');
    expect(attributes.has(tags.PatientBirthDate)).toBe(true);
    expect(attributes.text(tags.PatientBirthDate)).toBeUndefined();
    expect(attributes.has(tags.PatientName)).toBe(false);
    expect(attributes.number(tags.SliceThickness)).toBe(3.5);
    expect(attributes.number(tags.InstanceNumber)).toBe(-7);
    expect(attributes.numbers(tags.ImagePositionPatient)).toEqual([-1.5, 20, 3]);
    expect(attributes.number(tags.Rows)).toBe(320);
    expect(
      attributes.items(tags.AnatomicRegionModifierSequence).map((item) => item.text(tags.CodeMeaning)),
    ).toEqual(['Right', 'Left']);
    expect(instance.pixelData).toMatchObject({ length: 64, available: 64 });
    expect(instance.problems).toEqual([]);
  });

  test.each(writings)('%s, from a medium that answers later', async (_, bytes) => {
    const file = {
      ...memoryFile('a', bytes),
      read: async (at: number, length: number) => bytes.subarray(at, at + length),
    };
    const result = await readInstance(file, inflate);
    expect(result).toEqual(readInstance(memoryFile('a', bytes), inflate));
  });
});

test('UN of undefined length is read as a sequence, whether what is in it is implicit or explicit', () => {
  for (const inner of [{ explicit: false, undefinedLengths: true }, { undefinedLengths: true }]) {
    const sequence = madeDataSet([[tags.ViewCodeSequence, 'SQ', [right]]], inner).subarray(
      inner.explicit === false ? 8 : 12,
    );
    const start = madeDataSet([[tags.ViewCodeSequence, 'UN', '']]).fill(0xff, 8);
    const dataSet = joined([
      madeDataSet([[tags.Modality, 'CS', 'DX']]),
      start,
      sequence,
      madeDataSet([pixels]),
    ]);
    const { attributes, pixelData } = read(madeFile(explicit, dataSet));
    expect(attributes.items(tags.ViewCodeSequence)[0]?.text(tags.CodeMeaning)).toBe('Right');
    expect(pixelData?.available).toBe(64);
  }
});

test('an attribute of unknown VR is read by the dictionary', () => {
  const { attributes } = read(
    madeFile(
      explicit,
      madeDataSet([
        [tags.Rows, 'UN', little],
        [tags.StudyID, 'UN', 'A1'],
      ]),
    ),
  );
  expect([attributes.number(tags.Rows), attributes.text(tags.StudyID)]).toEqual([320, 'A1']);
});

describe('long values are jumped over', () => {
  const blob: MadeElement = [0x00291010, 'OB', new Uint8Array(200_000)];
  const late: MadeElement = [tags.PerformedProcedureStepDescription, 'LO', 'Knee'];
  const file = (sopClass: string): MemoryFile =>
    memoryFile(
      'a',
      madeFile(
        explicit,
        madeDataSet([
          ...header(little, sopClass),
          blob,
          late,
          [tags.PixelData, 'OW', new Uint8Array(50_000)],
        ]),
      ),
    );

  test.each([
    ['an X-ray is read to its pixels', dx, 'enough', 2, 'Knee'],
    ['an MR slice stops after group 0028', mr, 'enough', 1, undefined],
    ['unless the whole header is asked for', mr, 'whole', 2, 'Knee'],
  ] as const)('%s', (_, sopClass, extent, reads, description) => {
    const source = file(sopClass);
    const instance = read(source, extent);
    expect(source.reads).toBe(reads);
    expect(source.bytesRead).toBeLessThanOrEqual(reads * headLength);
    expect(instance.attributes.text(tags.PerformedProcedureStepDescription)).toBe(description);
    expect(instance.pixelData?.available).toBe(description === undefined ? undefined : 50_000);
    expect(instance.unreadFrom === undefined).toBe(description !== undefined);
    expect(instance.attributes.number(tags.Rows)).toBe(320);
  });

  test('a head that was read before is not read again', () => {
    const source = file(mr);
    const bytes = source.read(0, headLength);
    source.reads = 0;
    expect(readInstance(source, inflate, bytes as Uint8Array)).toMatchObject({ kind: 'dicom' });
    expect(source.reads).toBe(0);
  });
});

const recordIn = (file: MemoryFile, head?: Uint8Array, extent?: HeaderExtent): HeaderRecord => {
  const result = readInstance(file, inflate, head, extent);
  if (result instanceof Promise || result.kind !== 'dicom') throw new Error('not read');
  return result.record;
};

test('what is kept of a file holds no read buffer, and can be posted', () => {
  const { entries, bytes } = recordIn(memoryFile('a', withMeta));
  expect(entries.buffer).toBe(bytes.buffer);
  expect(bytes.buffer).not.toBe(withMeta.buffer);
  const posted = structuredClone(recordIn(memoryFile('a', withMeta)));
  expect(openRecord(posted).attributes.text(tags.PatientID)).toBe('odd');
});

test('records share buffers, and none overwrites another', () => {
  const made = Array.from({ length: 400 }, (_, index) => {
    const number = 'x'.repeat(index % 60) + String(index);
    const file = madeFile(explicit, madeDataSet([[tags.AccessionNumber, 'SH', number]]));
    return { number, record: recordIn(memoryFile('a', file)) };
  });
  for (const { number, record } of made)
    expect(openRecord(record).attributes.text(tags.AccessionNumber)).toBe(number);
  expect(new Set(made.map(({ record }) => record.bytes.buffer)).size).toBeLessThan(10);
});

describe('how much is read at a time changes nothing', () => {
  const lengths = [0, 1_000, 3_700, 3_760, 3_800, 3_900, 4_000, 7_700, 7_900, 8_000, 8_100, 12_000, 90_000];
  test.each(lengths)('with %i bytes before a late attribute', (length) => {
    for (const sopClass of [mr, dx])
      for (const extent of ['enough', 'whole'] as const)
        for (const tail of [0, 50_000]) {
          const bytes = madeFile(
            explicit,
            madeDataSet([
              ...header(little, sopClass),
              [0x00291010, 'OB', new Uint8Array(length)],
              [tags.PerformedProcedureStepDescription, 'LO', 'Knee '.repeat(12).trim()],
              [tags.PixelData, 'OW', new Uint8Array(tail)],
            ]),
          );
          const whole = recordIn(memoryFile('a', bytes), bytes.subarray(0, headLength), extent);
          // Again and again: where one header was long, the next is read otherwise.
          for (let time = 0; time < 3; time++)
            expect(recordIn(memoryFile('a', bytes), undefined, extent)).toEqual(whole);
        }
  });
});

test('per-frame groups and enhanced objects are read', () => {
  const frames = Array.from({ length: 300 }, (_, index): MadeItem => [
    [tags.PlanePositionSequence, 'SQ', [[[tags.ImagePositionPatient, 'DS', `0\\0\\${index}`]]]],
  ]);
  const dataSet = madeDataSet([
    ...header(little, '1.2.840.10008.5.1.4.1.1.4.1'),
    [tags.PerFrameFunctionalGroupsSequence, 'SQ', frames],
    pixels,
  ]);
  const { attributes, pixelData } = read(madeFile(explicit, dataSet));
  const positions = attributes
    .items(tags.PerFrameFunctionalGroupsSequence)
    .map((frame) => frame.items(tags.PlanePositionSequence)[0]?.numbers(tags.ImagePositionPatient)[2]);
  expect(positions).toEqual(frames.map((_, index) => index));
  expect(pixelData?.length).toBe(64);
});

test('a DICOMDIR of two thousand records', () => {
  const records = Array.from({ length: 2_000 }, (_, index): MadeItem => [
    [tags.DirectoryRecordType, 'CS', 'IMAGE'],
    [tags.ReferencedFileID, 'CS', `DICOM\\S1\\I${index}`],
  ]);
  const { attributes } = read(
    madeFile(
      explicit,
      madeDataSet([
        [tags.FileSetID, 'CS', 'DISC'],
        [tags.DirectoryRecordSequence, 'SQ', records],
      ]),
    ),
  );
  const items = attributes.items(tags.DirectoryRecordSequence);
  expect(items).toHaveLength(2_000);
  expect(items[1_999]?.texts(tags.ReferencedFileID)).toEqual(['DICOM', 'S1', 'I1999']);
});

describe('what one file may take is bounded', () => {
  test('a value is kept up to 64 KB', () => {
    const long: MadeElement = [tags.ImageComments, 'UT', 'x'.repeat(100_000)];
    const instance = read(madeFile(explicit, madeDataSet([long, pixels])));
    expect(instance.attributes.text(tags.ImageComments)).toHaveLength(65_536);
    expect(instance.problems).toMatchObject([{ code: 'too-large-to-read', detail: { reason: 'value' } }]);
    expect(instance.pixelData?.available).toBe(64);
  });

  test('all values together up to 4 MB', () => {
    const item: MadeItem = [[tags.CodeMeaning, 'UT', 'x'.repeat(60_000)]];
    const codes = Array.from({ length: 100 }, () => item);
    const instance = read(
      madeFile(
        explicit,
        madeDataSet([
          [tags.PatientID, 'LO', 'P'],
          [tags.ViewCodeSequence, 'SQ', codes],
        ]),
      ),
    );
    expect(instance.attributes.text(tags.PatientID)).toBe('P');
    expect(instance.problems).toMatchObject([{ code: 'too-large-to-read', detail: { reason: 'values' } }]);
    expect(instance.attributes.items(tags.ViewCodeSequence).length).toBeLessThan(71);
    expect(instance.unreadFrom).toBeGreaterThan(4_000_000);
  });
});

test('an encapsulated document is located, not kept', () => {
  const dataSet = madeDataSet([
    [tags.Modality, 'CS', 'DOC'],
    [tags.EncapsulatedDocument, 'OB', new Uint8Array(100_000)],
  ]);
  const { attributes, encapsulatedDocument } = read(madeFile(explicit, dataSet));
  expect(attributes.has(tags.EncapsulatedDocument)).toBe(true);
  expect(encapsulatedDocument).toMatchObject({ length: 100_000, available: 100_000 });
});

describe('damage', () => {
  const cut = withMeta.length;
  const deep = Array.from({ length: 400 }).reduce<MadeItem>(
    (inner) => [[tags.ViewCodeSequence, 'SQ', [inner]]],
    [],
  );

  test.each([
    ['pixels cut off', withMeta.subarray(0, cut - 10), { pixelData: { available: 54 }, problems: [] }],
    [
      'header cut off',
      withMeta.subarray(0, 250),
      { problems: [{ code: 'malformed-dicom', detail: { reason: 'cut-off' } }] },
    ],
    [
      'a value longer than its item',
      madeFile(
        explicit,
        madeDataSet([
          [tags.ViewCodeSequence, 'SQ', [[[tags.CodeValue, 'SH', '1']]]],
          [tags.PatientID, 'LO', 'P'],
          pixels,
        ]),
      ).fill(9, 186, 187),
      {
        problems: [{ code: 'malformed-dicom', detail: { reason: 'value-past-end', tag: '(0008,0100)' } }],
        pixelData: { available: 64 },
      },
    ],
    [
      'nested four hundred deep',
      madeFile(explicit, madeDataSet([[tags.PatientID, 'LO', 'P'], ...deep], { undefinedLengths: true })),
      { problems: [{ code: 'malformed-dicom', detail: { reason: 'nested-too-deep' } }] },
    ],
    [
      'not deflated at all',
      madeFile(deflated, latin1('\xff\xff\xff\xff\xff\xff\xff\xff')),
      { problems: [{ code: 'malformed-dicom', detail: { reason: 'not-deflate' } }] },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(read(bytes)).toMatchObject(expected);
  });

  test('every cut keeps the values before it', () => {
    for (let length = 132; length < cut; length++) {
      const instance = read(withMeta.subarray(0, length));
      const values = instance.attributes.texts(tags.ImageType);
      expect(values.length === 0 || values.join() === 'ORIGINAL,PRIMARY,M').toBe(true);
      const isTold = instance.pixelData !== undefined || instance.problems.length === 1;
      expect(isTold || isBetweenElements(length), `cut to ${length}`).toBe(true);
    }
  });

  test('a medium that lies about the size', () => {
    const file = { ...memoryFile('a', withMeta.subarray(0, 300)), size: 1_000_000 };
    expect(read(file).problems).toMatchObject([{ code: 'malformed-dicom', detail: { reason: 'cut-off' } }]);
  });
});

test.each([
  ['MZ', 'MZ'],
  ['\x7fELF', 'ELF'],
  ['\xcf\xfa\xed\xfe', 'Mach-O'],
  ['PK\x03\x04', 'PK'],
  ['#!/bin/sh', 'script'],
])('a program in the preamble is told: %j', (start, kind) => {
  const bytes = withMeta.slice();
  bytes.set(latin1(start));
  const instance = read(bytes);
  expect(instance.problems).toEqual([{ code: 'executable-in-preamble', file: 'a', detail: { kind } }]);
  expect(instance.attributes.text(tags.PatientID)).toBe('odd');
});

test.each([
  ['nothing', ''],
  ['text', 'Patient report. '.repeat(200)],
  ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['zeros', '\0'.repeat(500)],
  ['almost', '\x08\0\x05\0 not elements at all, and long enough'],
])('not DICOM: %s', (_, text) => {
  const bytes = latin1(text);
  expect(readInstance(memoryFile('a', bytes), inflate)).toEqual({
    kind: 'not-dicom',
    head: bytes.slice(0, 1024),
  });
});

test.each([
  [
    'at once',
    () => {
      throw new DiscReadError('a', new Error('EIO'));
    },
  ],
  ['later', () => Promise.reject(new DiscReadError('a', new Error('EIO')))],
])('an unreadable file is told, %s', async (_, failing) => {
  const file: DiscFile = { path: 'a', size: 10, read: failing };
  expect(await readInstance(file, inflate)).toEqual({
    kind: 'failed',
    problem: { code: 'unreadable-file', file: 'a', detail: { reason: 'EIO' } },
  });
});

test.each([
  ['decimal with comma', '1,5', []],
  ['hexadecimal', '0x10', []],
  ['a hole', '1\\\\3', []],
  ['words', 'NaN\\Infinity', []],
  ['signs and exponents', '+1.5e-3\\-.5', [0.0015, -0.5]],
])('numbers are numbers or none: %s', (_, text, numbers) => {
  const { attributes } = read(madeFile(explicit, madeDataSet([[tags.ImagePositionPatient, 'DS', text]])));
  expect(attributes.numbers(tags.ImagePositionPatient)).toEqual(numbers);
});

function read(source: Uint8Array | DiscFile, extent?: HeaderExtent): DicomInstance {
  const result = readInstance(
    source instanceof Uint8Array ? memoryFile('a', source) : source,
    inflate,
    undefined,
    extent,
  );
  if (result instanceof Promise || result.kind !== 'dicom')
    throw new Error(`not read: ${JSON.stringify(result)}`);
  return openRecord(result.record);
}

/** Cut exactly where an element ends, a file is whole. */
function isBetweenElements(length: number): boolean {
  const ends = new Set<number>();
  for (let count = 0; count <= plain.length; count++)
    ends.add(madeFile(explicit, madeDataSet(plain.slice(0, count))).length);
  return ends.has(length) || length < 160;
}
