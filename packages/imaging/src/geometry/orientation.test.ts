import { describe, expect, test } from 'vitest';
import { readOrientation } from './orientation.ts';

const root = Math.SQRT1_2;

describe('readOrientation', () => {
  test.each([
    ['axial', [1, 0, 0, 0, 1, 0], [0, 0, 1]],
    ['coronal', [1, 0, 0, 0, 0, -1], [0, 1, 0]],
    ['sagittal', [0, 1, 0, 0, 0, -1], [-1, 0, 0]],
    ['row and column swapped: the normal turns about', [0, 1, 0, 1, 0, 0], [0, 0, -1]],
    ['tilted by 45°', [1, 0, 0, 0, root, -root], [0, root, root]],
    ['rounded to two decimals', [0.71, 0.71, 0, 0, 0, -1], [-root, root, 0]],
  ])('%s', (_, cosines, normal) => {
    const read = readOrientation(cosines);
    expect(read.known).toBe(true);
    if (!read.known) return;
    for (const [index, value] of normal.entries()) expect(read.value.normal[index]).toBeCloseTo(value, 5);
    expect(Math.hypot(...read.value.row)).toBeCloseTo(1, 12);
  });

  test.each([
    ['nothing', [], 'no orientation given'],
    ['five numbers', [1, 0, 0, 0, 1], 'six numbers needed, 5 given'],
    ['nine numbers', [1, 0, 0, 0, 1, 0, 0, 0, 1], 'six numbers needed, 9 given'],
    ['not a number', [1, 0, 0, 0, Number.NaN, 0], 'six numbers needed, 6 given'],
    ['all zero', [0, 0, 0, 0, 0, 0], 'direction cosines of length 0.00 and 0.00, not 1'],
    ['no unit length', [2, 0, 0, 0, 1, 0], 'direction cosines of length 2.00 and 1.00, not 1'],
    ['column along the row', [1, 0, 0, 1, 0, 0], 'row and column directions are not perpendicular'],
  ])('%s is unknown, with the reason', (_, cosines, reason) => {
    expect(readOrientation(cosines)).toEqual({ known: false, reason });
  });
});
