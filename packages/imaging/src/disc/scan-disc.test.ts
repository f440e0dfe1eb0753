import { describe, expect, test } from 'vitest';
import { DiscReadError, type DiscFile, type DiscSource } from '../bytes/disc-source.ts';
import type { Problem } from '../problem.ts';
import { dicomFile } from './file.test-support.ts';
import { readFinding } from './finding.ts';
import { scanDisc, type ScanProgress } from './scan-disc.ts';

const noInflate = (): Uint8Array => new Uint8Array();
const text = new TextEncoder();

const dicom = (instance: number): Uint8Array => {
  const made = dicomFile('', {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.1.1',
    SOPInstanceUID: `1.9.${String(instance)}`,
    Modality: 'DX',
    PatientID: 'P1',
    StudyInstanceUID: '1.9',
    SeriesInstanceUID: '1.9.9',
    InstanceNumber: String(instance),
  });
  return made.read(0, made.size) as Uint8Array;
};

const file = (path: string, bytes: Uint8Array, slow = false): DiscFile => {
  const part = (offset: number, length: number): Uint8Array => bytes.slice(offset, offset + length);
  return {
    path,
    size: bytes.length,
    read: (offset, length) => (slow ? Promise.resolve(part(offset, length)) : part(offset, length)),
  };
};
const broken = (path: string, size: number): DiscFile => ({
  path,
  size,
  read: () => {
    throw new DiscReadError(path, new Error('bad sector'));
  },
});
const disc = (files: readonly DiscFile[], more: Partial<DiscSource> = {}): DiscSource => ({
  name: 'a disc',
  problems: [],
  files: () => files,
  ...more,
});

const mixed = (slow: boolean): readonly DiscFile[] => [
  file('DICOM/I1', dicom(1), slow),
  broken('DICOM/I2', 400),
  file('DICOM/I3', dicom(3), slow),
  file('report.pdf', text.encode('%PDF-1.7 …'), slow),
  file('empty', new Uint8Array(), slow),
];

async function* later(files: readonly DiscFile[]): AsyncGenerator<DiscFile> {
  for (const one of files) yield await Promise.resolve(one);
}

describe.each<[string, DiscSource]>([
  ['a source that reads at once', disc(mixed(false))],
  ['a source that reads later', disc(mixed(true))],
  ['a source that lists later', disc([], { files: () => later(mixed(true)) })],
  [
    'a source that reads heads in batches',
    disc(mixed(true), { readHeads: (files) => Promise.resolve(files.map(() => undefined)) }),
  ],
  [
    'a source that gives the heads',
    disc(mixed(true), {
      readHeads: (files) => Promise.resolve(files.map((_, index) => (index === 0 ? dicom(1) : undefined))),
    }),
  ],
])('%s', (_, source) => {
  test('one unreadable file is a problem, and harms no other', async () => {
    const inventory = await scanDisc(source, noInflate);
    expect(inventory.counts.files).toBe(5);
    expect(inventory.counts.dicom).toBe(2);
    expect(
      inventory.patients.flatMap(({ studies }) =>
        studies.flatMap(({ series }) => series.flatMap(({ files }) => files)),
      ),
    ).toEqual(['DICOM/I1', 'DICOM/I3']);
    expect(inventory.problems.filter(({ code }) => code === 'unreadable-file')).toMatchObject([
      { file: 'DICOM/I2' },
    ]);
    expect(inventory.documents.map(({ format }) => format)).toEqual(['pdf']);
    expect(inventory.otherFiles.map((other) => other.file)).toEqual(['DICOM/I2', 'empty']);
  });
});

test('what could not be listed is in the inventory', async () => {
  const problems: Problem[] = [];
  const files = function* (): Generator<DiscFile> {
    yield file('DICOM/I1', dicom(1));
    problems.push({ code: 'unreadable-file', file: 'LOCKED' });
  };
  const inventory = await scanDisc(disc([], { files, problems }), noInflate);
  expect(inventory.problems).toContainEqual({ code: 'unreadable-file', file: 'LOCKED' });
});

describe('a long scan', () => {
  const many = disc(Array.from({ length: 300 }, (_, index) => file(`I${String(index)}`, dicom(index))));
  const clock = (): (() => number) => {
    let time = 0;
    return () => (time += 100);
  };

  test('tells its progress', async () => {
    const told: ScanProgress[] = [];
    await scanDisc(many, noInflate, { now: clock(), onProgress: (progress) => told.push(progress) });
    expect(told.map(({ files }) => files)).toEqual([32, 64, 96, 128, 160, 192, 224, 256, 288]);
    expect(told.at(-1)).toMatchObject({ dicom: 288, file: 'I287' });
  });

  test('stops when told to', async () => {
    const abort = new AbortController();
    const scan = scanDisc(many, noInflate, {
      now: clock(),
      signal: abort.signal,
      onProgress: () => abort.abort(new Error('cancelled')),
    });
    await expect(scan).rejects.toThrow('cancelled');
  });

  test('does not begin when stopped before', async () => {
    await expect(
      scanDisc(many, noInflate, { signal: AbortSignal.abort(new Error('never')) }),
    ).rejects.toThrow('never');
  });
});

test('a finding can be posted to another thread', () => {
  const findings = mixed(false).map((one) => readFinding(one, noInflate));
  expect(structuredClone(findings)).toEqual(findings);
});
