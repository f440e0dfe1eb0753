import { describe, expect, test } from 'vitest';
import { ctImage, instanceWith, mrImage, radiograph, type Values } from './instance.test-support.ts';
import { partOf } from './part.ts';
import { namedPlane, readPlane } from './read-plane.ts';
import { plainWords } from './plain-words.ts';
import { slicesOf } from './slice.ts';

const read = (values: Values): ReturnType<typeof readPlane> | undefined => {
  const part = partOf(slicesOf([instanceWith(values)]));
  return part && readPlane(part, 'knee', 'right');
};

describe('readPlane', () => {
  test('orientation proves it, and is quoted', () => {
    expect(read(mrImage)).toMatchObject({
      value: 'coronal',
      strength: 'proven',
      evidence: [
        { source: '(0020,0037) ImageOrientationPatient 1\\0\\0\\0\\0\\-1: normal within 20° of a body axis' },
      ],
    });
  });

  test.each([
    [
      'letters',
      { ...mrImage, ImageOrientationPatient: '', PatientOrientation: 'P\\F' },
      'sagittal',
      'likely',
      undefined,
    ],
    [
      'two-letter directions',
      { ...mrImage, ImageOrientationPatient: '', PatientOrientation: 'LA\\FP' },
      'coronal',
      'likely',
      undefined,
    ],
    [
      'words',
      { ...ctImage, ImageOrientationPatient: '', SeriesDescription: 'KNEE_SAG_1mm' },
      'sagittal',
      'claimed',
      'no orientation given',
    ],
    ['nothing', { ...mrImage, ImageOrientationPatient: '' }, 'unknown', 'unknown', 'no orientation given'],
    [
      'text in place of numbers',
      { ...mrImage, ImageOrientationPatient: '1\\0\\0\\0\\NaN\\0' },
      'unknown',
      'unknown',
      'no orientation given',
    ],
    [
      'cosines of no length',
      { ...mrImage, ImageOrientationPatient: '0\\0\\0\\0\\0\\0' },
      'unknown',
      'unknown',
      'direction cosines of length 0.00 and 0.00, not 1',
    ],
    ['a radiograph has none', radiograph, 'unknown', 'unknown', undefined],
  ])('%s', (_, values, plane, strength, reason) => {
    const found = read(values);
    expect(found).toMatchObject({ value: plane, strength });
    expect(found?.problems.map(({ code, detail }) => [code, detail?.['reason']])).toEqual(
      reason === undefined ? [] : [['orientation-unknown', reason]],
    );
  });
});

test.each([
  ['PD_TSE_FS_COR', 'coronal'],
  ['t2 sag', 'sagittal'],
  ['T1 TRA', 'axial'],
  ['AX T2', 'axial'],
  ['矢状位 T2', 'sagittal'],
  ['冠状断', 'coronal'],
  ['sag and cor', undefined],
  ['message', undefined],
  ['3 plane loc', undefined],
])('%s names %s', (text, plane) => {
  expect(namedPlane(plainWords(text))).toBe(plane);
});
