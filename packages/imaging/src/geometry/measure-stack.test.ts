import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureStack } from './measure-stack.ts';

describe('measureStack', () => {
  test.each([
    ['evenly spaced', [0, 3, 6, 9], { spacing: 3, missing: 0, repeated: 0, perPlace: 1, gaps: [] }],
    ['one missing', [0, 3, 9, 12, 15], { spacing: 3, missing: 1, repeated: 0, perPlace: 1, gaps: [1] }],
    [
      'half the steps are gaps: the median lies between, and errs on the side of fewer',
      [0, 3, 9, 12, 21],
      { spacing: 4.5, missing: 1, gaps: [3] },
    ],
    ['three missing in two gaps', [0, 3, 6, 12, 15, 18, 27, 30], { spacing: 3, missing: 3, gaps: [2, 5] }],
    ['jitter is no gap', [0, 3.3, 6.1, 9.4], { missing: 0, repeated: 0 }],
    [
      'every place twice: two contrasts',
      [0, 0, 3, 3, 6, 6],
      { spacing: 3, repeated: 0, perPlace: 2, missing: 0 },
    ],
    ['one place twice: a copy', [0, 3, 3, 6], { spacing: 3, repeated: 1, perPlace: 1, missing: 0 }],
    ['two slices: one step, nothing to compare', [0, 40], { spacing: 40, missing: 0 }],
    ['below zero', [-6, -3, 0], { spacing: 3, missing: 0 }],
  ])('%s', (_, positions, expected) => {
    expect(measureStack(positions)).toMatchObject({ known: true, value: expected });
  });

  test.each([
    ['no slice', [], 'one slice has no spacing'],
    ['one slice', [5], 'one slice has no spacing'],
    ['all at one place', [5, 5, 5], 'all slices are at one place'],
  ])('%s is unknown', (_, positions, reason) => {
    expect(measureStack(positions)).toEqual({ known: false, reason });
  });

  test('any slices taken out of the middle of a stack are counted', () => {
    const stack = fc.record({
      spacing: fc.double({ min: 0.3, max: 8, noNaN: true }),
      removed: fc.uniqueArray(fc.integer({ min: 3, max: 26 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(stack, ({ spacing, removed }) => {
        const positions = Array.from({ length: 30 }, (_, index) => index)
          .filter((index) => !removed.includes(index))
          .map((index) => index * spacing);
        expect(measureStack(positions)).toMatchObject({ known: true, value: { missing: removed.length } });
      }),
    );
  });
});
