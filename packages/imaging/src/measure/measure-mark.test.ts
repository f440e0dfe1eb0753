import { describe, expect, test } from 'vitest';
import { measureMark, type Mark, type MarkedImage } from './measure-mark.ts';

const film: MarkedImage = {
  calibration: 'detector-plane',
  pixelSpacing: [0.2, 0.2],
  standing: 'yes',
  patientOrientation: ['L', 'F'],
};
const slice: MarkedImage = { ...film, calibration: 'patient-geometry', standing: 'unknown' };
const length: Mark = {
  measurement: 'length',
  at: 'image',
  places: [
    [10, 10],
    [40, 50],
  ],
  plane: null,
  side: null,
  knownObject: null,
};
const sva: Mark = {
  ...length,
  measurement: 'sagittal-vertical-axis',
  places: [
    [300, 10],
    [100, 400],
    [150, 420],
  ],
};
const inBody: Mark = {
  ...length,
  at: 'patient',
  places: [
    [0, 0, 12],
    [3, 4, 12],
  ],
  plane: { row: [1, 0, 0], column: [0, 1, 0] },
};

const said = (mark: Mark, image: MarkedImage): unknown => {
  const reading = measureMark(mark, image);
  return reading.known ? [reading.value.value, reading.value.calibration] : reading.fault;
};

describe('a mark on an image', () => {
  test.each<readonly [string, Mark, MarkedImage, unknown]>([
    ['at the detector', length, film, [10, 'detector-plane']],
    ['on a film without spacing', length, { ...film, pixelSpacing: null }, 'not-calibrated'],
    [
      'at an object of 25 mm that measures 30 at the detector',
      {
        ...length,
        knownObject: {
          millimetres: 25,
          ends: [
            [0, 0],
            [150, 0],
          ],
        },
      },
      film,
      [10 / 1.2, 'calibrated'],
    ],
    [
      'at an object that cannot be so large',
      {
        ...length,
        knownObject: {
          millimetres: 25,
          ends: [
            [0, 0],
            [600, 0],
          ],
        },
      },
      film,
      'impossible-magnification',
    ],
    ['against the vertical of a standing film', sva, film, [40, 'detector-plane']],
    ['not known to be standing', sva, { ...film, standing: 'unknown' }, 'not-upright'],
    ['kept lying on its side', sva, { ...film, patientOrientation: ['F', 'L'] }, 'not-upright'],
    ['kept head down', sva, { ...film, patientOrientation: ['L', 'H'] }, 'not-upright'],
    ['in the body', inBody, slice, [5, 'patient']],
    ['in a body that a film does not know', inBody, film, 'not-comparable'],
    ['in the body without a plane', { ...inBody, plane: null }, slice, 'not-comparable'],
    [
      'in a plane that is none',
      { ...inBody, plane: { row: [1, 0, 0], column: [1, 0, 0] } },
      slice,
      'bad-spacing',
    ],
    ['of an unknown kind', { ...length, measurement: 'guess' }, film, 'unknown-measurement'],
  ])('%s', (_, mark, image, truth) => {
    expect(rounded(said(mark, image))).toEqual(rounded(truth));
  });

  test('a side that is known is checked against the points', () => {
    const tubercle: Mark = {
      ...inBody,
      measurement: 'tt-tg',
      places: [
        [-30, 40, 0],
        [30, 40, 0],
        [2, 0, 0],
        [14, -20, -30],
      ],
    };
    expect(said({ ...tubercle, side: 'left' }, slice)).toEqual([12, 'patient']);
    expect(said({ ...tubercle, side: 'right' }, slice)).toBe('sides-swapped');
  });
});

/** A value to nine digits after the point, so that a rounding error tells nothing. */
const rounded = (said: unknown): unknown =>
  Array.isArray(said) ? said.map((one: unknown) => (typeof one === 'number' ? one.toFixed(9) : one)) : said;
