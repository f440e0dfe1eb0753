import { describe, expect, test } from 'vitest';
import type { DiscFile } from '../bytes/disc-source.ts';
import type { Keyword } from '../dataset/tags.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { buildInventory } from './build-inventory.ts';
import { dicomFile, fileOf } from './file.test-support.ts';
import { readFinding, type Finding } from './finding.ts';

type Values = Partial<Record<Keyword, string>>;

const john: Values = {
  PatientID: '1',
  PatientName: 'DOE^JOHN',
  PatientBirthDate: '19600203',
  PatientSex: 'M',
};
const jane: Values = {
  PatientID: '2',
  PatientName: 'ROE^JANE',
  PatientBirthDate: '19710506',
  PatientSex: 'F',
};
const film: Values = {
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.1.1',
  Modality: 'DX',
  StudyInstanceUID: '1.1',
  SeriesInstanceUID: '1.1.1',
  SeriesNumber: '1',
  StudyDate: '20240102',
};
const report: Values = {
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.11',
  Modality: 'SR',
  StudyInstanceUID: '1.1',
  SeriesInstanceUID: '1.1.9',
  SeriesNumber: '9',
  SeriesDescription: 'Radiology report',
};

const findingsOf = (files: readonly DiscFile[]): Finding[] =>
  files.map((file) => readFinding(file, () => new Uint8Array()) as Finding);
const inventoryOf = (list: readonly Values[]): Inventory =>
  buildInventory('a disc', findingsOf(list.map((values, index) => dicomFile(`I${String(index)}`, values))));
const outline = ({ patients }: Inventory): readonly object[] =>
  patients.map(({ name, studies }) => [
    name,
    studies.map(({ date, series }) => [
      date,
      series.map(({ number, kind, files }) => [number, kind, files.length]),
    ]),
  ]);

describe('persons, studies, series', () => {
  test('are grouped and ordered, whatever the order of the files', () => {
    const inventory = inventoryOf([
      { ...john, ...film, SeriesInstanceUID: '1.1.2', SeriesNumber: '2', SOPInstanceUID: 'a' },
      { ...jane, ...film, StudyInstanceUID: '2.1', SeriesInstanceUID: '2.1.1', SOPInstanceUID: 'b' },
      { ...john, ...film, SOPInstanceUID: 'c', InstanceNumber: '1' },
      { ...john, ...film, SOPInstanceUID: 'd', InstanceNumber: '2', PatientName: 'Doe John' },
      {
        ...john,
        ...film,
        StudyInstanceUID: '1.0',
        SeriesInstanceUID: '1.0.1',
        StudyDate: '20200102',
        SOPInstanceUID: 'e',
      },
    ]);
    expect(outline(inventory)).toEqual([
      [
        'DOE JOHN',
        [
          ['2020-01-02', [[1, 'not-image', 1]]],
          [
            '2024-01-02',
            [
              [1, 'not-image', 1],
              [1, 'not-image', 1],
              [2, 'not-image', 1],
            ],
          ],
        ],
      ],
      ['ROE JANE', [['2024-01-02', [[1, 'not-image', 1]]]]],
    ]);
  });

  test('another person’s picture under the same series is that person’s', () => {
    const inventory = inventoryOf([
      { ...john, ...film, InstanceNumber: '1' },
      { ...jane, ...film, InstanceNumber: '2' },
    ]);
    expect(inventory.patients.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('another birth date under the same series is seen too', () => {
    const inventory = inventoryOf([
      { ...john, ...film, InstanceNumber: '1' },
      { ...john, ...film, PatientBirthDate: '19700101', InstanceNumber: '2' },
    ]);
    expect(inventory.patients.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'identity-differs', detail: { about: 'birthDate' } },
    ]);
  });

  test('a header without pixels is told', () => {
    expect(inventoryOf([{ ...john, ...film }]).patients[0]?.studies[0]?.series[0]).toMatchObject({
      kind: 'not-image',
      images: 0,
      problems: [{ code: 'missing-pixels', file: 'I0' }],
    });
  });
});

describe('a file that breaks off in its header', () => {
  const whole = dicomFile('A', { ...john, ...film });
  const all = whole.read(0, whole.size) as Uint8Array;
  const lengths = Array.from({ length: all.length - 132 }, (_, index) => 132 + index);

  test('wherever it breaks off, is no second person', () => {
    const persons = lengths.map((length) => {
      const findings = findingsOf([whole, fileOf('B', all.subarray(0, length))]);
      return buildInventory('a disc', findings).patients.map(({ name }) => name);
    });
    expect(new Set(persons.map((names) => names.join(' & ')))).toEqual(new Set(['DOE JOHN']));
  });

  test('is listed with its problem', () => {
    const at = all.length - 60;
    const inventory = buildInventory('a disc', findingsOf([fileOf('B', all.subarray(0, at))]));
    expect(inventory.patients).toEqual([]);
    expect(inventory.otherFiles).toEqual([{ file: 'B', what: 'other-dicom' }]);
    expect(inventory.problems).toMatchObject([{ code: 'malformed-dicom', file: 'B' }]);
  });
});

describe('what is no picture', () => {
  test('a report is a paper of its study, and a series without images', () => {
    const inventory = inventoryOf([{ ...john, ...report }]);
    expect(inventory.documents).toMatchObject([
      { file: 'I0', format: 'structured-report', studyUid: '1.1', title: 'Radiology report' },
    ]);
    expect(inventory.patients[0]?.studies[0]?.series).toMatchObject([
      { kind: 'not-image', images: 0, problems: [] },
    ]);
  });

  test('a data set of nobody is a file', () => {
    const inventory = inventoryOf([{ SpecificCharacterSet: 'ISO_IR 100' }]);
    expect(inventory.otherFiles).toEqual([{ file: 'I0', what: 'other-dicom' }]);
    expect(inventory.patients).toEqual([]);
  });
});

test('an empty disc has an empty inventory', () => {
  expect(buildInventory('empty', [], [])).toEqual({
    schema: 'overread/inventory/1',
    source: 'empty',
    counts: { files: 0, dicom: 0, bytes: 0 },
    patients: [],
    documents: [],
    otherFiles: [],
    problems: [],
  });
});

test('names with markup stay text', () => {
  expect(
    inventoryOf([{ ...john, ...film, PatientName: '<img src=x onerror=alert(1)>^A' }]).patients[0]?.name,
  ).toBe('<img src = x onerror = alert(1)> A');
});
