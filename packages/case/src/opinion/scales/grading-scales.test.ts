import { describe, expect, it } from 'vitest';
import { caseTypes } from '../../wording-support/case-type.ts';
import type { ImageGiven } from '../image-given.ts';
import { image } from '../made-opinion.test-support.ts';
import { gradeShown, type GradeShown } from './grade-shown.ts';
import { gradingScales, gradingScalesFor } from './grading-scales.ts';

const mr = (plane: string, weighting: string): ImageGiven =>
  image({ modality: 'MR', view: 'unknown', plane, weighting });
const ct = (plane: string): ImageGiven => image({ modality: 'CT', view: 'unknown', plane });
const xr = (view: string, standing: ImageGiven['standing'] = 'yes'): ImageGiven => image({ view, standing });

/** The rules for the use of scales: each on its own image, none on one that is missing or not known. */
const cases: readonly (readonly [string, string, readonly ImageGiven[], GradeShown])[] = [
  ['kellgren-lawrence', '3', [xr('AP')], 'shown'],
  ['kellgren-lawrence', '3', [xr('PA-flexion')], 'shown'],
  ['kellgren-lawrence', '3', [xr('AP', 'no')], 'shown-in-part'],
  ['kellgren-lawrence', '3', [xr('AP', 'unknown')], 'shown-in-part'],
  ['kellgren-lawrence', '3', [xr('unknown')], 'unknown'],
  ['kellgren-lawrence', '3', [xr('lateral')], 'not-shown'],
  ['kellgren-lawrence', '3', [mr('coronal', 'PD')], 'not-shown'],
  ['kellgren-lawrence', '3', [], 'no-image'],
  ['kellgren-lawrence', '5', [xr('AP')], 'no-such-grade'],
  ['pfirrmann', 'IV', [mr('sagittal', 'T2')], 'shown'],
  ['pfirrmann', 'IV', [mr('sagittal', 'T1')], 'not-shown'],
  ['pfirrmann', 'IV', [mr('sagittal', 'unknown')], 'unknown'],
  ['pfirrmann', 'IV', [mr('axial', 'T2')], 'not-shown'],
  ['pfirrmann', 'IV', [mr('sagittal', 'T1'), mr('sagittal', 'T2')], 'shown'],
  ['modic', '1', [mr('sagittal', 'T2')], 'not-shown'],
  ['modic', '1', [mr('sagittal', 'T1'), mr('sagittal', 'T2')], 'shown'],
  ['modic', '1', [mr('sagittal', 'unknown'), mr('sagittal', 'T2')], 'unknown'],
  ['schizas', 'C', [mr('axial', 'T2')], 'shown'],
  ['schizas', 'C', [mr('sagittal', 'T2')], 'not-shown'],
  ['goutallier', '2', [mr('sagittal-oblique', 'T1')], 'shown'],
  ['goutallier', '2', [mr('sagittal-oblique', 'PD')], 'not-shown'],
  ['goutallier', '2', [mr('coronal-oblique', 'T1')], 'not-shown'],
  ['goutallier', '2', [ct('axial')], 'shown'],
  ['arco-2019', 'I', [xr('AP')], 'not-shown'],
  ['arco-2019', 'I', [mr('coronal', 'STIR')], 'shown'],
  ['arco-2019', 'IIIA', [xr('frog-leg-lateral')], 'shown'],
  ['iwano', 'II', [xr('skyline')], 'shown'],
  ['sanders', 'III', [xr('lateral')], 'not-shown'],
  ['rust', '9', [xr('AP')], 'not-shown'],
  ['rust', '9', [xr('AP'), xr('lateral')], 'shown'],
  ['gustilo', 'II', [xr('AP')], 'not-shown'],
];

it.each(cases)('%s %s on %j: %s', (scale, value, images, expected) => {
  expect(gradeShown({ scale, value }, images)).toBe(expected);
});

it('what was seen at the operation stands without an image, where the scale allows it', () => {
  expect(gradeShown({ scale: 'gustilo', value: 'II' }, [], ['d1'])).toBe('shown');
  expect(gradeShown({ scale: 'outerbridge', value: '3' }, [], ['d1'])).toBe('shown');
  expect(gradeShown({ scale: 'pfirrmann', value: 'II' }, [], ['d1'])).toBe('no-image');
});

describe('the scales', () => {
  it('have one id each, grades of one value each, and every grade its meaning in both languages', () => {
    expect(new Set(gradingScales.map(({ id }) => id)).size).toBe(gradingScales.length);
    for (const { grades } of gradingScales)
      expect(new Set(grades.map(({ value }) => value)).size).toBe(grades.length);
    const texts = gradingScales.flatMap((row) => [row, ...row.grades]);
    expect(texts.filter(({ en, zh }) => en.trim() === '' || !/\p{Script=Han}/u.test(zh))).toEqual([]);
  });

  it('exist for every case type, and each can be shown by an image or a report', () => {
    expect(caseTypes.filter((caseType) => gradingScalesFor(caseType).length === 0)).toEqual([]);
    expect(gradingScales.filter(({ shownBy, byDocument }) => shownBy.length === 0 && !byDocument)).toEqual(
      [],
    );
  });

  it.each([
    ['kellgren-lawrence', 5],
    ['tonnis', 4],
    ['outerbridge', 5],
    ['arco-2019', 5],
    ['pfirrmann', 5],
    ['schizas', 8],
    ['meyerding', 5],
    ['goutallier', 5],
    ['hamada', 6],
    ['gustilo', 5],
    ['rust', 9],
    ['vancouver', 5],
    ['paprosky-acetabulum', 6],
    ['aori', 4],
  ])('%s has %d grades', (id, count) => {
    expect(gradingScales.find((row) => row.id === id)?.grades).toHaveLength(count);
  });
});
