import { expect, test } from 'vitest';
import { instanceWith, type Values } from '../series/instance.test-support.ts';
import { SeriesGroups } from './series-groups.ts';

const ids: Values = {
  StudyInstanceUID: '1',
  SeriesInstanceUID: '1.1',
  PatientID: 'P',
  PatientName: 'DOE^JOHN',
  InstanceNumber: 1,
  SOPInstanceUID: '1.1.1',
};
const grouped = (list: readonly Values[]): readonly (readonly [images: number, copies: number])[] => {
  const groups = new SeriesGroups();
  for (const [index, values] of list.entries())
    groups.add(instanceWith({ ...ids, ...values }, { file: `I${String(index)}` }));
  return groups.values().map(({ instances, copies }) => [instances.length, copies]);
};

test.each<[string, readonly Values[], readonly (readonly [number, number])[]]>([
  ['a copy counts once', [{}, {}, {}], [[1, 2]]],
  ['another instance', [{}, { InstanceNumber: 2, SOPInstanceUID: '1.1.2' }], [[2, 0]]],
  ['one number given twice', [{}, { SOPInstanceUID: '1.1.2' }, {}, { SOPInstanceUID: '1.1.2' }], [[2, 2]]],
  ['one UID for every slice', [{}, { InstanceNumber: 2 }, { InstanceNumber: 3 }], [[3, 0]]],
  [
    'no numbers, no UIDs',
    [
      { InstanceNumber: '', SOPInstanceUID: '' },
      { InstanceNumber: '', SOPInstanceUID: '' },
    ],
    [[2, 0]],
  ],
  [
    'no numbers, two UIDs',
    [{ InstanceNumber: '' }, { InstanceNumber: '', SOPInstanceUID: '1.1.2' }, { InstanceNumber: '' }],
    [[2, 1]],
  ],
  [
    'two series',
    [{}, { SeriesInstanceUID: '1.2' }],
    [
      [1, 0],
      [1, 0],
    ],
  ],
  [
    'interleaved series',
    [{}, { SeriesInstanceUID: '1.2' }, { InstanceNumber: 2, SOPInstanceUID: '1.1.2' }],
    [
      [2, 0],
      [1, 0],
    ],
  ],
  [
    'another person under the same series',
    [{}, { PatientName: 'ROE^JANE', InstanceNumber: 2 }],
    [
      [1, 0],
      [1, 0],
    ],
  ],
  [
    'series without UID, by number',
    [
      { SeriesInstanceUID: '', SeriesNumber: 1 },
      { SeriesInstanceUID: '', SeriesNumber: 2, InstanceNumber: 2 },
    ],
    [
      [1, 0],
      [1, 0],
    ],
  ],
])('%s', (_, list, expected) => {
  expect(grouped(list)).toEqual(expected);
});

test('of two copies the unbroken one is kept', () => {
  const groups = new SeriesGroups();
  groups.add(instanceWith(ids, { file: 'cut', size: 100 }));
  groups.add(instanceWith(ids, { file: 'whole', size: 200_000 }));
  groups.add(instanceWith(ids, { file: 'odd', problems: [{ code: 'malformed-dicom', file: 'odd' }] }));
  expect(groups.values()[0]?.instances.map(({ file }) => file)).toEqual(['whole']);
});
