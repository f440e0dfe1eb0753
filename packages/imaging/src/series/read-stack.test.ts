import { describe, expect, test } from 'vitest';
import { attributesOf } from '../dataset/attributes-of.ts';
import { ctImage, instanceWith, mrImage, stackOf } from './instance.test-support.ts';
import { isIsotropic, readStack } from './read-stack.ts';
import { slicesOf } from './slice.ts';

const range = (count: number, step: number, from = 0): number[] =>
  Array.from({ length: count }, (_, index) => from + index * step);
const read = (...stacks: readonly ReturnType<typeof stackOf>[]): ReturnType<typeof readStack> =>
  readStack(slicesOf(stacks.flat()), false);

describe('readStack', () => {
  test('orders by position, whatever the numbers say', () => {
    const { ordered, spacing } = read(stackOf(mrImage, [6, 0, 3]));
    expect(ordered.map(({ number }) => number)).toEqual([2, 3, 1]);
    expect(spacing).toEqual({ known: true, value: 3 });
  });

  test('tells which file stands before the gap', () => {
    const { missing, evidence } = read(stackOf(mrImage, [0, 3, 6, 12, 15]));
    expect(missing).toBe(1);
    expect(evidence).toMatchObject([{ about: 'missingSlices', value: '1', file: 'DICOM/I3' }]);
  });

  test.each([
    [
      'two echoes of one place are two stacks',
      [
        stackOf({ ...mrImage, EchoTime: 30 }, range(5, 3)),
        stackOf({ ...mrImage, EchoTime: 90 }, range(5, 3)),
      ],
      0,
      0,
    ],
    [
      'two acquisitions, each whole',
      [
        stackOf({ ...mrImage, AcquisitionNumber: 1 }, range(5, 3)),
        stackOf({ ...mrImage, AcquisitionNumber: 2 }, range(5, 3)),
      ],
      0,
      0,
    ],
    [
      'a gap in the second stack',
      [
        stackOf({ ...mrImage, EchoTime: 30 }, range(5, 3)),
        stackOf({ ...mrImage, EchoTime: 90 }, [0, 3, 9, 12, 15]),
      ],
      1,
      0,
    ],
    [
      'three contrasts that nothing tells apart',
      [stackOf(mrImage, range(5, 3)), stackOf(mrImage, range(5, 3)), stackOf(mrImage, range(5, 3))],
      0,
      0,
    ],
    ['a copied slice', [stackOf(mrImage, [0, 3, 3, 6, 9])], 0, 1],
  ])('%s', (_, stacks, missing, repeated) => {
    expect(read(...stacks)).toMatchObject({ missing, repeated });
  });

  test('acquisition numbers that count slices make no stacks', () => {
    const slices = range(8, 3).flatMap((place, index) =>
      stackOf({ ...mrImage, AcquisitionNumber: index }, [place]),
    );
    expect(read(slices)).toMatchObject({ spacing: { known: true, value: 3 }, missing: 0 });
  });

  test('a tilted gantry: the distance is across the slices', () => {
    const tilt = (20 * Math.PI) / 180;
    const orientation = [1, 0, 0, 0, Math.cos(tilt), -Math.sin(tilt)]
      .map((value) => value.toFixed(8))
      .join('\\');
    const { spacing } = read(stackOf({ ...ctImage, ImageOrientationPatient: orientation }, range(4, 5), 'z'));
    expect(spacing.known && spacing.value).toBeCloseTo(5 * Math.cos(tilt), 6);
  });

  test.each([
    ['one slice', stackOf(mrImage, [0]), 'one slice has no spacing'],
    ['no positions', stackOf({ ...mrImage, ImagePositionPatient: '' }, [0, 3]), 'positions are not known'],
    [
      'a position in text',
      stackOf({ ...mrImage, ImagePositionPatient: 'a\\b\\c' }, [0, 3]),
      'positions are not known',
    ],
    [
      'no orientation',
      stackOf({ ...mrImage, ImageOrientationPatient: '' }, [0, 3]),
      'positions are not known',
    ],
    ['all at one place', stackOf(mrImage, [5, 5, 5]), 'all slices are at one place'],
    ['nothing', [], 'no slices'],
  ])('%s: spacing unknown, nothing missing', (_, slices, reason) => {
    expect(read(slices)).toMatchObject({ spacing: { known: false, reason }, missing: 0, repeated: 0 });
  });

  test('slabs through the discs of a spine are meant; elsewhere, and unnumbered, they are gaps', () => {
    const slabs = [...range(4, 4), ...range(4, 4, 40), ...range(4, 4, 80)];
    const spine = (values: object, isSpine: boolean): number =>
      readStack(slicesOf(stackOf({ ...mrImage, ...values }, slabs)), isSpine).missing;
    expect(spine({}, true)).toBe(0);
    expect(spine({}, false)).toBe(12);
    expect(spine({ InstanceNumber: '' }, true)).toBe(12);
  });

  test('what the scanner counted is said, not believed', () => {
    const { missing, evidence } = read(stackOf({ ...mrImage, ImagesInAcquisition: 20 }, range(5, 3)));
    expect(missing).toBe(0);
    expect(evidence).toMatchObject([{ about: 'completeness', value: '5 of 20', strength: 'claimed' }]);
  });

  test('the frames of an enhanced object are slices', () => {
    const frame = (place: number): ReturnType<typeof attributesOf> =>
      attributesOf({
        PlanePositionSequence: [attributesOf({ ImagePositionPatient: `0\\${String(place)}\\0` })],
      });
    const shared = attributesOf({
      PlaneOrientationSequence: [attributesOf({ ImageOrientationPatient: '1\\0\\0\\0\\0\\-1' })],
    });
    const enhanced = instanceWith({
      NumberOfFrames: 4,
      SharedFunctionalGroupsSequence: [shared],
      PerFrameFunctionalGroupsSequence: [0, 2, 6, 8].map(frame),
    });
    expect(readStack(slicesOf([enhanced]), false)).toMatchObject({ spacing: { value: 2 }, missing: 1 });
  });
});

describe('isotropic', () => {
  test.each([
    ['thin enough', range(40, 0.6), 0.6, true],
    ['thick slices laid closely', range(40, 0.6), 2, false],
    ['wide spacing', range(40, 1.5), 0.6, false],
    ['a slab of 6 mm', range(11, 0.6), 0.6, false],
    ['one slice', [0], 0.6, false],
  ])('%s', (_, places, thickness, expected) => {
    expect(isIsotropic(read(stackOf(mrImage, places)), [0.5, 0.5], thickness)).toBe(expected);
  });
});
