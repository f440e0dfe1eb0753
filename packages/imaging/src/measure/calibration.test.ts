import { describe, expect, test } from 'vitest';
import { degrees, millimetres } from '../geometry/units.ts';
import { calibrateAtObject } from './calibrate-at-object.ts';
import { canShow, type ImageKind } from './can-show.ts';
import { changeBetween, changes, type ChangeId } from './change-between.ts';
import { faults } from './fault.ts';
import type { Place } from './frame.ts';
import { measure } from './measure.ts';
import type { Measurement } from './measurement.ts';
import { measurementOf, measurements } from './measurements.ts';
import { meyerdingGrade } from './recipes/spine.ts';
import { notCalibrated, scaleOf, type Scale } from './scale.ts';
import { faultWords } from './words/fault-words.ts';
import { landmarkWords } from './words/landmark-words.ts';
import { measurementWords } from './words/measurement-words.ts';
import { sayReading } from './words/say-measurement.ts';

const mm = millimetres;
/** A ball of radius 150 pixels across (columns) around 500, 500, on pixels `tall` times as high as wide. */
const ball = (tall = 1): [Place, Place, Place] => [
  [350, 500],
  [500, 500 - 150 / tall],
  [500 + 150 * Math.cos(0.7), 500 + (150 * Math.sin(0.7)) / tall],
];
const detector: Scale = { calibration: 'detector-plane', spacing: [mm(0.1), mm(0.1)] };

describe('a marker ball', () => {
  test('of 25 mm that measures 30 mm at the detector: magnified 1.2 times', () => {
    const scale = calibrateAtObject(ball(), 25, detector);
    expect(scale).toMatchObject({ known: true, value: { calibration: 'calibrated', by: 'known-object' } });
    if (!scale.known) return;
    expect(scale.value.magnification).toBeCloseTo(1.2, 9);
    expect(scale.value.spacing[1]).toBeCloseTo(0.1 / 1.2, 9);
    const reading = measure(
      'length',
      [
        [0, 0],
        [600, 0],
      ],
      { at: 'image', scale: scale.value },
    );
    expect(reading).toMatchObject({ known: true, value: { calibration: 'calibrated', unit: 'mm' } });
    expect(reading.known && reading.value.value).toBeCloseTo(50, 9);
  });

  test('without any spacing still calibrates, its magnification unknown; pixels keep their aspect', () => {
    const scale = calibrateAtObject(ball(2), 25, { calibration: 'none', aspect: [2, 1] });
    expect(scale.known && scale.value.magnification).toBeNull();
    expect(scale.known && scale.value.spacing[1]).toBeCloseTo(25 / 300, 9);
    expect(scale.known && scale.value.spacing[0]).toBeCloseTo(50 / 300, 9);
  });

  test.each<readonly [string, readonly Place[], number, Scale, keyof typeof faultWords]>([
    ['smaller than life', ball(), 32, detector, 'impossible-magnification'],
    ['more than twice life', ball(), 14, detector, 'impossible-magnification'],
    ['no size', ball(), 0, detector, 'bad-spacing'],
    ['a size that is no number', ball(), Number.NaN, detector, 'bad-spacing'],
    [
      'rim on one line',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      25,
      detector,
      'points-in-line',
    ],
    [
      'ends on one spot',
      [
        [5, 5],
        [5, 5],
      ],
      25,
      detector,
      'points-coincide',
    ],
    ['one point', [[5, 5]], 25, detector, 'too-few-points'],
    ['more than a circle needs', [...ball(), [0, 0]], 25, detector, 'too-many-points'],
    [
      'rim on one spot',
      [
        [0, 0],
        [0, 0],
        [2, 2],
      ],
      25,
      detector,
      'points-coincide',
    ],
    [
      'a slice has its own scale',
      ball(),
      25,
      { calibration: 'patient', spacing: [mm(1), mm(1)] },
      'not-comparable',
    ],
  ])('%s is refused', (_, rim, diameter, scale, fault) => {
    expect(calibrateAtObject(rim, diameter, scale)).toEqual({
      known: false,
      reason: faultWords[fault].en,
      fault,
    });
  });

  test('a ruler of 100 mm whose ends lie 120 mm apart at the detector: magnified 1.2 times', () => {
    const ends: Place[] = [
      [100, 100],
      [820, 1060],
    ];
    const scale = calibrateAtObject(ends, 100, detector);
    expect(scale.known && scale.value.magnification).toBeCloseTo(1.2, 9);
    expect(scale.known && scale.value.spacing[0]).toBeCloseTo(0.1 / 1.2, 9);
  });
});

test.each([
  ['patient-geometry', 'patient'],
  ['detector-plane', 'detector-plane'],
  ['fiducial', 'calibrated'],
  ['geometry', 'calibrated'],
  ['none', 'none'],
] as const)('a series calibrated by %s is %s; without spacing it is not calibrated', (calibration, scale) => {
  expect(scaleOf({ calibration, pixelSpacing: [0.2, 0.3] }).calibration).toBe(scale);
  expect(scaleOf({ calibration, pixelSpacing: null })).toEqual(notCalibrated);
});

describe('change between two images', () => {
  const slip = (value: number, calibration: 'patient' | 'calibrated' | 'detector-plane'): Measurement => ({
    id: 'slip',
    unit: 'mm',
    value: mm(value),
    calibration,
  });
  const cobb = (value: number): Measurement => ({
    id: 'cobb',
    unit: 'deg',
    value: degrees(value),
    calibration: 'none',
  });
  const share = (value: number, calibration: 'none' | 'patient'): Measurement => ({
    id: 'slip-percent',
    unit: 'percent',
    value,
    calibration,
  });

  test.each<readonly [string, ChangeId, Measurement, Measurement, number | null]>([
    ['slip, both calibrated', 'dynamic-translation', slip(3, 'calibrated'), slip(7.5, 'calibrated'), 4.5],
    [
      'slip at the detector: magnifications may differ',
      'dynamic-translation',
      slip(3, 'detector-plane'),
      slip(7, 'detector-plane'),
      null,
    ],
    ['slip on film and on CT', 'dynamic-translation', slip(3, 'calibrated'), slip(7, 'patient'), null],
    [
      'a share needs no calibration',
      'dynamic-translation-percent',
      share(8, 'none'),
      share(20, 'patient'),
      12,
    ],
    ['curves', 'curve-progression', cobb(24), cobb(31), 7],
    ['a curve and a slip', 'curve-progression', cobb(24), slip(3, 'patient'), null],
    ['what is no number', 'curve-progression', cobb(Number.NaN), cobb(31), null],
  ])('%s', (_, id, earlier, later, truth) => {
    const change = changeBetween(id, earlier, later);
    expect(change).toMatchObject(
      truth === null
        ? { known: false, fault: 'not-comparable' }
        : { known: true, value: { id, value: truth } },
    );
  });

  test('each is the change of a measurement that exists', () => {
    expect(Object.values(changes).filter((change) => measurementOf(change.of) === undefined)).toEqual([]);
  });
});

test.each([
  [0, null],
  [Number.NaN, null],
  [12, 1],
  [25, 1],
  [25.1, 2],
  [60, 3],
  [-60, 3],
  [100, 4],
  [101, 5],
])('a slip of %d %% is Meyerding %s', (percent, grade) => {
  expect(meyerdingGrade(percent)).toBe(grade);
});

describe('which image can show it', () => {
  const image = (given: Partial<ImageKind>): ImageKind => ({
    modality: 'DX',
    view: 'unknown',
    plane: 'unknown',
    weighting: 'unknown',
    standing: 'unknown',
    ...given,
  });
  test.each([
    ['hka', image({ view: 'long-leg', standing: 'yes' }), 'yes'],
    ['hka', image({ view: 'long-leg' }), 'unknown'],
    ['hka', image({ view: 'long-leg', standing: 'no' }), 'no'],
    ['hka', image({ view: 'AP', standing: 'yes' }), 'no'],
    ['hka', image({ standing: 'yes' }), 'unknown'],
    ['hka', image({ modality: 'CT', plane: 'axial' }), 'no'],
    ['tt-tg', image({ modality: 'CT', plane: 'axial' }), 'yes'],
    ['tt-tg', image({ modality: 'MR' }), 'unknown'],
    ['dural-sac-area', image({ modality: 'MR', plane: 'axial', weighting: 'T1' }), 'no'],
    ['dural-sac-area', image({ modality: 'MR', plane: 'axial', weighting: 'T2' }), 'yes'],
    ['length', image({ modality: 'US' }), 'yes'],
  ] as const)('%s on %o: %s', (id, given, answer) => {
    expect(canShow(measurementOf(id) ?? { needs: [] }, given)).toBe(answer);
  });
});

describe('said', () => {
  const ends: Place[] = [
    [0, 0],
    [120, 0],
  ];
  test.each([
    [
      'at the detector',
      detector,
      '12.0 mm (at the detector; larger than in the body)',
      '12.0 mm（探测器平面，大于体内实际值）',
    ],
    [
      'not calibrated',
      notCalibrated,
      'not calibrated: only angles and ratios can be given',
      '影像未校准：只能给出角度或比值',
    ],
  ] as const)('%s', (_, scale, en, zh) => {
    const reading = measure('length', ends, { at: 'image', scale });
    expect([sayReading(reading, 'en'), sayReading(reading, 'zh')]).toEqual([en, zh]);
  });

  test('angles and shares, with a true minus and no minus nought', () => {
    const say = (value: number): string =>
      sayReading(
        { known: true, value: { id: 'jlca', unit: 'deg', value: degrees(value), calibration: 'none' } },
        'en',
      );
    expect([say(172.04), say(-4), say(-0.01)]).toEqual(['172.0°', '−4.0°', '0.0°']);
  });

  test('every name, landmark and reason is there in both languages, and each landmark is used', () => {
    const all = [
      ...Object.values(measurementWords),
      ...Object.values(landmarkWords),
      ...Object.values(faultWords),
    ];
    expect(all.filter(({ en, zh }) => en.trim() === '' || !/\p{Script=Han}/u.test(zh))).toEqual([]);
    const used = new Set(measurements.flatMap(({ spots }) => spots.map(([code]) => code)));
    expect(Object.keys(landmarkWords).filter((code) => !(used as ReadonlySet<string>).has(code))).toEqual([]);
    expect(Object.keys(faultWords).toSorted()).toEqual([...faults].toSorted());
    expect(new Set(measurements.map(({ id }) => id)).size).toBe(measurements.length);
  });
});
