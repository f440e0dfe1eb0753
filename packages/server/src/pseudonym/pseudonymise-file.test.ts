import { dicomFile, type DataSet } from '@overread/sample-discs';
import { describe, expect, it } from 'vitest';
import { dicomJson, type HeaderBytes, type JsonDataset } from '../dicomweb/dicom-json.ts';
import { memoryFile } from '../dicomweb/memory-file.ts';
import { missingStart } from '../dicomweb/part10-start.ts';
import { readHeader } from '../dicomweb/read-header.ts';
import { createPseudonymiser } from './pseudonymiser.ts';

const pseudonymiser = createPseudonymiser({ secret: Buffer.alloc(32, 9) });
/** 样例 in GB18030. */
const sample = Buffer.from([0xd1, 0xf9, 0xc0, 0xfd]);
const gb = (text: string): Buffer => Buffer.concat([sample, Buffer.from(text)]);

const set: DataSet = [
  [0x00080005, 'CS', 'GB18030'],
  [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
  [0x00080018, 'UI', '1.3.6.1.4.1.99999.71.1'],
  [0x00080020, 'DA', '20240310'],
  [0x00080060, 'CS', 'MR'],
  [0x0008103e, 'LO', gb(' sag knee')],
  [0x00081111, 'SQ', [[[0x00081155, 'UI', '1.3.6.1.4.1.99999.71.9']]]],
  [
    0x00082218,
    'SQ',
    [
      [
        [0x00080100, 'SH', 'T-D1213'],
        [0x00080104, 'LO', gb(' Knee')],
      ],
    ],
  ],
  [0x00100010, 'PN', gb('^Xiu')],
  [0x00100020, 'LO', 'CN-21'],
  [0x00100030, 'DA', '19540512'],
  [0x00180050, 'DS', '3.50'],
  [0x0020000d, 'UI', '1.3.6.1.4.1.99999.71.2'],
  [0x0020000e, 'UI', '1.3.6.1.4.1.99999.71.3'],
  [0x00200013, 'IS', '7'],
  [0x00280002, 'US', 1],
  [0x00280004, 'CS', 'MONOCHROME2'],
  [0x00280010, 'US', 4],
  [0x00280011, 'US', 6],
  [0x00280100, 'US', 16],
  [0x00280101, 'US', 12],
  [0x00280102, 'US', 11],
  [0x00280103, 'US', 0],
];
const pixels = { values: Uint16Array.from({ length: 24 }, (_, at) => at * 151) };
const jpeg = { jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex') };
const syntaxes = [
  'explicit',
  'implicit',
  'big-endian',
  'deflated',
  'rle',
  'jpeg',
  'open-ended',
  'no-preamble',
  'no-meta-implicit',
  'no-meta-explicit',
] as const;

async function read(
  bytes: Buffer,
): Promise<{ readonly json: JsonDataset; readonly header: HeaderBytes; readonly pixels: string }> {
  const header = await readHeader(memoryFile(bytes));
  const place = header?.finding.record.pixelData;
  if (!header || !place) throw new Error('not read');
  const { repairedEncoding } = header.finding.record;
  const upTo = bytes.subarray(0, place.offset);
  const start = missingStart(upTo.subarray(0, 132), header);
  const given = {
    bytes: Buffer.concat([start, upTo]),
    transferSyntax: header.transferSyntaxUid,
    repairedEncoding,
  };
  return {
    header: given,
    json: dicomJson(given, '/bulk'),
    pixels: bytes.subarray(place.offset).toString('hex'),
  };
}

describe.each(syntaxes.filter((syntax) => syntax !== 'deflated'))('a file written as %s', (syntax) => {
  const original = Buffer.from(dicomFile(set, syntax, syntax === 'jpeg' ? jpeg : pixels));

  it('says what its metadata say, and its pixels are what they were', async () => {
    const copy = await pseudonymiser.file(original);
    const [was, is] = [await read(original), await read(copy ?? Buffer.alloc(0))];
    expect(is.json).toEqual(pseudonymiser.metadata(was.json));
    expect(is.pixels).toBe(was.pixels);
    expect(is.header.transferSyntax).toBe(was.header.transferSyntax);
    expect(is.json['0008103E']?.Value).toEqual(['sag knee']);
  });

  it('begins as the start that is made without its pixels', async () => {
    const start = pseudonymiser.start((await read(original)).header);
    const copy = await pseudonymiser.file(original);
    expect(copy?.subarray(0, start.length).equals(start)).toBe(true);
    expect(copy?.subarray(start.length).toString('hex')).toBe((await read(original)).pixels);
  });
});

it('a deflated file is deflated again', async () => {
  const copy = await pseudonymiser.file(dicomFile(set, 'deflated', pixels));
  const header = await readHeader(memoryFile(copy ?? Buffer.alloc(0)));
  expect(header?.transferSyntaxUid).toBe('1.2.840.10008.1.2.1.99');
  const plain = await pseudonymiser.file(dicomFile(set, 'explicit', pixels));
  const place = header?.finding.record.pixelData;
  const wanted = plain && (await readHeader(memoryFile(plain)))?.finding.record.pixelData;
  expect(place?.length).toBe(wanted?.length);
});

it('has nothing of the preamble, of the sender or of what stood after the pixels', async () => {
  const signed: DataSet = [
    ...set,
    [0x00020016, 'AE', 'XIUS_STATION'],
    [0xfffafffa, 'SQ', [[[0x04000115, 'OB', Buffer.from('certificate of Xiu')]]]],
  ];
  const original = Buffer.from(dicomFile(signed, 'explicit', pixels));
  original.write('Xiu was here', 0, 'latin1');
  const trailing = Buffer.concat([original, Buffer.from('fcfffcff4f4200000400000058697558', 'hex')]);
  const copy = await pseudonymiser.file(trailing);
  expect(copy?.subarray(0, 128).every((byte) => byte === 0)).toBe(true);
  expect(copy?.toString('latin1').toLowerCase()).not.toMatch(/xiu|station|certificate/);
});

it('is null where it is no file of DICOM', async () => {
  expect(await pseudonymiser.file(Buffer.from('PK\u0003\u0004 an archive'))).toBeNull();
  expect(await pseudonymiser.file(Buffer.alloc(0))).toBeNull();
});

describe('masks', () => {
  const rectangle = [{ x: 4, y: 1, width: 99, height: 2 }];
  const samples = (bytes: Buffer): readonly number[] =>
    Array.from({ length: 24 }, (_, at) => bytes.readUInt16LE(bytes.length - 48 + at * 2));

  it('blacken their rectangle, leave the rest, and are written down', async () => {
    const copy = await pseudonymiser.maskedFile(dicomFile(set, 'explicit', pixels), rectangle);
    const isMasked = (at: number): boolean => at % 6 >= 4 && at >= 6 && at < 18;
    expect(samples(copy ?? Buffer.alloc(48))).toEqual(
      [...pixels.values].map((value, at) => (isMasked(at) ? 0 : value)),
    );
    const { json } = await read(copy ?? Buffer.alloc(0));
    expect(json['00280301']?.Value).toEqual(['NO']);
    expect(JSON.stringify(json['00120064'])).toContain('113101');
  });

  it('are not said to be there where pixels are compressed', async () => {
    expect(await pseudonymiser.maskedFile(dicomFile(set, 'jpeg', jpeg), rectangle)).toBeNull();
  });

  it.each([
    [[0x00280100, 'US', 12]],
    [[0x00280004, 'CS', 'YBR_FULL_422']],
    [[0x00280008, 'IS', '2']],
  ] as const)('are refused where the header does not fit: %j', async (element) => {
    expect(
      await pseudonymiser.maskedFile(dicomFile([...set, element], 'explicit', pixels), rectangle),
    ).toBeNull();
  });

  it('reach every plane of every frame', async () => {
    const colours: DataSet = [
      ...set,
      [0x00280002, 'US', 3],
      [0x00280004, 'CS', 'RGB'],
      [0x00280006, 'US', 1],
      [0x00280008, 'IS', '2'],
      [0x00280100, 'US', 8],
    ];
    const bytes = Uint8Array.from({ length: 144 }, () => 7);
    const copy = await pseudonymiser.maskedFile(dicomFile(colours, 'explicit', { bytes }), rectangle);
    const planes = [...(copy?.subarray(-144) ?? [])].map((value, at) => [value, at % 24] as const);
    expect(planes.every(([value, at]) => value === (at % 6 >= 4 && at >= 6 && at < 18 ? 0 : 7))).toBe(true);
  });
});
