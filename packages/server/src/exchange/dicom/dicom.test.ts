import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dcmjs from 'dcmjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimalString } from './content-items.ts';
import type { DicomSubject } from './document-head.ts';
import { encapsulatedPdf } from './encapsulated-pdf.ts';
import { keyObjects } from './key-objects.ts';
import { measurementReport, type ReportedMeasurement } from './measurement-report.ts';

const subject: DicomSubject = {
  patientName: 'Müller^Jürgen',
  patientId: 'P1',
  birthDate: '19600101',
  sex: 'M',
  studyUid: '1.2.3.4',
  studyDate: '20260101',
  studyTime: '101010',
  studyId: '1',
  accessionNumber: 'A1',
  referringPhysician: '',
};
const onFilm: ReportedMeasurement = {
  measurement: 'joint-space-knee-medial',
  name: 'Joint space width of the knee, inner',
  value: 2.345678901234567,
  unit: 'mm',
  calibration: 'detector-plane',
  side: 'left',
  level: '',
  text: 'at its narrowest',
  places: [
    [10.5, 20.25],
    [10.5, 40],
  ],
  isOutline: false,
  image: { sopClassUid: '1.2.840.10008.5.1.4.1.1.1.1', sopInstanceUid: '1.2.3.4.5.6', frame: null },
  studyUid: '1.2.3.4',
  seriesUid: '1.2.3.4.5',
  frameOfReferenceUid: null,
};
const inSpace: ReportedMeasurement = {
  ...onFilm,
  measurement: 'tt-tg',
  calibration: 'patient',
  places: [
    [1, 2, 3],
    [4, 5, 6],
  ],
  frameOfReferenceUid: '1.2.9',
};
const outline: ReportedMeasurement = {
  ...onFilm,
  measurement: 'area',
  unit: 'mm2',
  isOutline: true,
  places: [
    [1, 1],
    [9, 1],
    [9, 9],
  ],
};

const report = (...measurements: readonly ReportedMeasurement[]): Buffer =>
  measurementReport({
    subject,
    caseType: 'knee-replacement',
    language: 'zh',
    observer: 'Reviewer^Orthopaedic',
    at: new Date('2026-02-01T10:00:00Z'),
    measurements,
  });

const files: Readonly<Record<string, Buffer>> = {
  'measurements on a film': report(onFilm, outline),
  'measurements in space': report(onFilm, inSpace),
  'key images': keyObjects({
    subject,
    images: [onFilm],
    description: 'Worn on the inner side 膝',
    at: new Date('2026-02-01T10:00:00Z'),
  }),
  'the opinion as PDF': encapsulatedPdf({
    subject,
    title: 'Second opinion',
    pdf: Buffer.from('%PDF-1.7\nodd'),
    at: new Date('2026-02-01T10:00:00Z'),
  }),
};

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'overread-exchange-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string): string => {
  const path = join(folder, `${name.replaceAll(' ', '-')}.dcm`);
  writeFileSync(path, files[name] ?? Buffer.alloc(0));
  return path;
};
const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe.skipIf(!isInstalled('dciodvfy'))('judged by dicom3tools', () => {
  it.each(Object.keys(files))('%s has no error', (name) => {
    const { stdout, stderr } = spawnSync('dciodvfy', [written(name)], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`.split('\n').filter((line) => line.startsWith('Error'))).toEqual([]);
  });
});

describe.skipIf(!isInstalled('dsrdump'))('read by dcmtk', () => {
  it('shows a measurement with its method and its points', () => {
    const dump = execFileSync('dsrdump', [written('measurements on a film')], { encoding: 'utf8' });
    expect(dump).toContain(
      '"Joint space width of the knee, inner")="2.34567890123457" (mm,UCUM,"millimeter")',
    );
    expect(dump).toContain('(detector-plane,99OVERREAD,');
    expect(dump).toContain('SCOORD:=(MULTIPOINT,10.5/20.25,');
    expect(dump).toContain('SCOORD:=(POLYLINE,');
  });

  it.each(['measurements in space', 'key images'])('%s', (name) => {
    expect(execFileSync('dsrdump', [written(name)], { encoding: 'utf8' })).toMatch(/SCOORD3D|IMAGE/u);
  });
});

describe('read back by dcmjs', () => {
  const dataset = (name: string) => {
    const bytes = files[name] ?? Buffer.alloc(0);
    const { DicomMessage, DicomMetaDictionary } = dcmjs.data;
    const read = DicomMessage.readFile(new Uint8Array(bytes).buffer);
    return DicomMetaDictionary.naturalizeDataset(read.dict);
  };

  it('a measurement report names every image it rests on', () => {
    expect(
      JSON.stringify(dataset('measurements on a film')['CurrentRequestedProcedureEvidenceSequence']),
    ).toContain('1.2.3.4.5.6');
  });

  it('a PDF of odd length keeps its bytes, and says how many there are', () => {
    const found = dataset('the opinion as PDF');
    const [pdf] = found['EncapsulatedDocument'] as [ArrayBuffer];
    expect(found['EncapsulatedDocumentLength']).toBe(12);
    expect(Buffer.from(pdf).subarray(0, 12).toString()).toBe('%PDF-1.7\nodd');
  });
});

it.each([
  [0.1 + 0.2, '0.3'],
  [-1 / 3, '-0.3333333333333'],
  [1e-9, '1e-9'],
  [123456789.12345679, '123456789.123457'],
])('%d is written in at most 16 characters', (value, text) => {
  expect(decimalString(value)).toBe(text);
  expect(decimalString(value).length).toBeLessThanOrEqual(16);
});
