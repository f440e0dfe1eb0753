import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degrees, millimetres } from '../geometry/units.ts';
import { isFault, type Fault } from './fault.ts';
import type { Frame, Place } from './frame.ts';
import { measure } from './measure.ts';
import { measurementOf, measurements, measurementsFor, type MeasurementId } from './measurements.ts';
import type { Unit } from './measurement.ts';
import { notCalibrated, type Scale } from './scale.ts';

const sin = (angle: number): number => Math.sin((angle * Math.PI) / 180);
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const tan = (angle: number): number => sin(angle) / cos(angle);
/** A place so far from another, at an angle from "right", turning down. */
const polar = ([x, y]: readonly [number, number], far: number, angle: number): [number, number] => [
  x + far * cos(angle),
  y + far * sin(angle),
];

const square: Frame = {
  at: 'image',
  scale: { calibration: 'patient', spacing: [millimetres(1), millimetres(1)] },
  upright: true,
};
const plain: Frame = { at: 'image', scale: notCalibrated, upright: true };
const valueOf = (id: MeasurementId, places: readonly Place[], frame: Frame = square): number | Fault => {
  const reading = measure(id, places, frame);
  return reading.known ? reading.value.value : reading.fault;
};

/** Three points of a circle's rim. */
const rim = (centre: readonly [number, number], radius: number, angles = [180, 270, 0]): [number, number][] =>
  angles.map((angle) => polar(centre, radius, angle));

type Case = readonly [what: string, id: MeasurementId, places: readonly Place[], truth: number];

/** Each truth is the angle or distance that the points were made from. */
const phantoms: readonly Case[] = [
  [
    '3-4-5',
    'length',
    [
      [10, 10],
      [13, 14],
    ],
    5,
  ],
  [
    'a right angle',
    'angle',
    [
      [10, 0],
      [0, 0],
      [0, 7],
    ],
    90,
  ],
  [
    'a straight line',
    'angle',
    [
      [-5, 0],
      [0, 0],
      [9, 0],
    ],
    180,
  ],
  [
    'plates tilted by 10° and 15° against each other',
    'cobb',
    [[0, 0], polar([0, 0], 50, -10), [0, 100], polar([0, 100], 50, 15)],
    25,
  ],
  ['more than a right angle', 'cobb', [[0, 0], polar([0, 0], 40, -50), [0, 90], polar([0, 90], 40, 50)], 100],
  [
    'parallel plates',
    'cobb',
    [
      [0, 0],
      [50, 0],
      [0, 100],
      [50, 100],
    ],
    0,
  ],
  [
    '22 of 60 bridged',
    'union-percent',
    [
      [0, 5],
      [60, 5],
      [38, 5],
      [60, 5],
    ],
    (100 * 22) / 60,
  ],
  [
    'a gap',
    'gap',
    [
      [4, 4],
      [4, 6.5],
    ],
    2.5,
  ],
  [
    'a step of 3 on a sloping surface',
    'step',
    [
      [0, 0],
      [40 * cos(20), 40 * sin(20)],
      [50 * cos(20) - 3 * sin(20), 50 * sin(20) + 3 * cos(20)],
    ],
    3,
  ],
  [
    'a lucent line',
    'lucency-width',
    [
      [0, 0],
      [2, 0],
    ],
    2,
  ],
  [
    'straight leg',
    'hka',
    [
      [100, 0],
      [100, 400],
      [100, 780],
      [130, 410],
    ],
    180,
  ],
  [
    'varus of 8°: knee outward (image right), ankle bent inward',
    'hka',
    [[100, 0], [100, 400], polar([100, 400], 380, 98), [130, 410]],
    172,
  ],
  [
    'valgus of 6°: ankle bent outward',
    'hka',
    [[100, 0], [100, 400], polar([100, 400], 380, 84), [130, 410]],
    186,
  ],
  [
    'the same varus in the mirror',
    'hka',
    [[-100, 0], [-100, 400], polar([-100, 400], 380, 82), [-130, 410]],
    172,
  ],
  [
    'axis 20 inside the knee',
    'mechanical-axis-deviation',
    [
      [80, 0],
      [100, 400],
      [80, 800],
      [130, 410],
    ],
    20,
  ],
  [
    'axis 12 outside the knee',
    'mechanical-axis-deviation',
    [
      [112, 0],
      [100, 400],
      [112, 800],
      [130, 410],
    ],
    -12,
  ],
  [
    'axis through the middle',
    'weight-bearing-line',
    [
      [100, 0],
      [60, 400],
      [140, 400],
      [100, 800],
    ],
    50,
  ],
  [
    'axis a tenth outside the inner edge',
    'weight-bearing-line',
    [
      [52, 0],
      [60, 400],
      [140, 400],
      [52, 800],
    ],
    -10,
  ],
  [
    'inner plateau 4° low',
    'mpta',
    [polar([100, 0], 40, 180 - 4), polar([100, 0], 40, -4), [100, 0], [100, 380]],
    86,
  ],
  [
    'outer condyle 3° high',
    'ldfa',
    [[100, 0], [100, 400], polar([100, 400], 40, 180 - 3), polar([100, 400], 40, -3)],
    87,
  ],
  [
    'opens 5° outward (image right)',
    'jlca',
    [[0, 0], polar([0, 0], 80, -2), [0, 5], polar([0, 5], 80, 3)],
    5,
  ],
  ['opens 5° inward', 'jlca', [[0, 0], polar([0, 0], 80, 3), [0, 15], polar([0, 15], 80, -2)], -5],
  [
    'in the mirror, opens 5° outward',
    'jlca',
    [[0, 0], polar([0, 0], 80, 182), [0, 5], polar([0, 5], 80, 177)],
    5,
  ],
  [
    'right 8 longer',
    'leg-length-difference',
    [
      [0, 0],
      [0, 408],
      [50, 0],
      [50, 400],
    ],
    8,
  ],
  [
    'right 2 % longer',
    'leg-length-ratio',
    [
      [0, 0],
      [0, 408],
      [50, 0],
      [50, 400],
    ],
    1.02,
  ],
  [
    'inner gap',
    'joint-space-knee-medial',
    [
      [0, 0],
      [0, 3.2],
    ],
    3.2,
  ],
  [
    'outer gap',
    'joint-space-knee-lateral',
    [
      [0, 0],
      [0, 5.1],
    ],
    5.1,
  ],
  [
    'plateau falls 9° to the back (image right)',
    'tibial-slope',
    [[0, 0], polar([0, 0], 50, 9), [25, 60], [25, 200]],
    9,
  ],
  [
    'plateau falls 9° to the back (image left)',
    'tibial-slope',
    [[0, 0], polar([0, 0], 50, 171), [-25, 60], [-25, 200]],
    9,
  ],
  ['plateau falls 4° to the front', 'tibial-slope', [[0, 0], polar([0, 0], 50, -4), [25, 60], [25, 200]], -4],
  [
    'tendon 45 of patella 40',
    'insall-salvati',
    [
      [0, 0],
      [0, 40],
      [0, 85],
    ],
    45 / 40,
  ],
  [
    '27 over 30',
    'caton-deschamps',
    [
      [0, 0],
      [0, 30],
      [0, 57],
    ],
    0.9,
  ],
  [
    '24 above the plateau, surface 30',
    'blackburne-peel',
    [
      [0, 0],
      [0, 30],
      [10, 54],
      [60, 54],
    ],
    0.8,
  ],
  [
    'a groove whose sides rise by 20° each',
    'sulcus-angle',
    [polar([0, 0], 30, -160), [0, 0], polar([0, 0], 35, -20)],
    140,
  ],
  [
    'tubercle 14 further out, condyles turned by 10°',
    'tt-tg',
    [[0, 0], polar([0, 0], 70, 10), polar([0, 0], 30, 10), polar(polar([0, 0], 44, 10), 25, -80)],
    14,
  ],
  [
    'tubercle 5 further in',
    'tt-tg',
    [
      [0, 0],
      [70, 0],
      [35, -40],
      [30, -60],
    ],
    -5,
  ],
  [
    '4 beyond the edge',
    'meniscal-extrusion',
    [
      [40, 0],
      [10, 0],
      [6, -5],
    ],
    4,
  ],
  [
    '3 inside the edge',
    'meniscal-extrusion',
    [
      [40, 0],
      [10, 0],
      [13, -5],
    ],
    -3,
  ],
  [
    'a tunnel',
    'tunnel-width',
    [
      [0, 0],
      [6, 8],
    ],
    10,
  ],
  [
    '43 % back',
    'tunnel-position',
    [
      [0, 0],
      [50, 0],
      [21.5, 9],
    ],
    43,
  ],
  [
    'hip gap',
    'joint-space-hip',
    [
      [0, 0],
      [1.5, 2],
    ],
    2.5,
  ],
  [
    'roof 28° beyond the centre',
    'lcea',
    [[-100, 60], [0, 60], ...rim([50, 0], 25), polar([50, 0], 30, -90 + 28)],
    28,
  ],
  [
    'roof 6° short of the centre',
    'lcea',
    [[-100, 60], [0, 60], ...rim([50, 0], 25), polar([50, 0], 30, -90 - 6)],
    -6,
  ],
  [
    'pelvis tilted 10° on the film: still 28°',
    'lcea',
    [
      polar([0, 0], 100, 190),
      [0, 0],
      ...rim(polar([0, 0], 70, -30), 25, [5, 150, 260]),
      polar(polar([0, 0], 70, -30), 30, -90 + 28 + 10),
    ],
    28,
  ],
  ['roof 22° forward', 'ace', [...rim([50, 0], 25), polar([50, 0], 30, -90 + 22), [120, 10]], 22],
  [
    'roof 22° forward, front at image left',
    'ace',
    [...rim([50, 0], 25), polar([50, 0], 30, -90 - 22), [-120, 10]],
    22,
  ],
  [
    'outer end 12° high',
    'tonnis-angle',
    [[-100, 60], [0, 60], [30, 0], polar([30, 0], 25, -12), [45, 30]],
    12,
  ],
  ['outer end 5° low', 'tonnis-angle', [[-100, 60], [0, 60], [30, 0], polar([30, 0], 25, 5), [45, 30]], -5],
  [
    'left hip, outer end 12° high',
    'tonnis-angle',
    [[100, 60], [0, 60], [-30, 0], polar([-30, 0], 25, 192), [-45, 30]],
    12,
  ],
  [
    '63° from the neck',
    'alpha-angle',
    [...rim([0, 0], 24), polar([0, 0], 40, 10), polar([0, 0], 24, -53)],
    63,
  ],
  [
    'neck 15° forward',
    'femoral-anteversion',
    [[70, 30], polar([70, 30], 45, 180 + 15), [70, 100], [0, 100], [35, 60]],
    15,
  ],
  [
    'neck 8° backward',
    'femoral-anteversion',
    [[70, 30], polar([70, 30], 45, 180 - 8), [70, 100], [0, 100], [35, 60]],
    -8,
  ],
  ['cup at 42°', 'cup-inclination', [[-100, 60], [0, 60], [0, 0], polar([0, 0], 50, -42)], 42],
  [
    'short axis 50·sin 15°',
    'cup-anteversion',
    [
      [0, 0],
      [50, 0],
      [25, -25 * sin(15)],
      [25, 25 * sin(15)],
    ],
    15,
  ],
  [
    '11 below the tip along a stem tilted 7°',
    'stem-height',
    [[0, 0], polar([0, 0], 100, 97), [20, -30], polar(polar([20, -30], 11, 97), 15, 187)],
    11,
  ],
  [
    'head 2.5 off the centre',
    'polyethylene-wear',
    [...rim([0, 0], 25), ...rim([1.5, -2], 14, [200, 300, 40])],
    2.5,
  ],
  [
    'lordosis 50°, front at image right',
    'lumbar-lordosis',
    [[0, 0], polar([0, 0], 35, -12), [0, 180], polar([0, 180], 35, 38)],
    50,
  ],
  [
    'lordosis 50°, front at image left',
    'lumbar-lordosis',
    [[0, 0], polar([0, 0], 35, 192), [0, 180], polar([0, 180], 35, 142)],
    50,
  ],
  [
    'kyphosis 38°',
    'thoracic-kyphosis',
    [[0, 0], polar([0, 0], 30, 20), [0, 220], polar([0, 220], 30, -18)],
    38,
  ],
  [
    'one level, 8° open to the front',
    'segment-angle',
    [[0, 0], polar([0, 0], 35, -5), [0, 8], polar([0, 8], 35, 3)],
    8,
  ],
  // S1 plate falls 40° to the front (image right) from its middle at 0,0; hips 90 away, 15° in front of the vertical.
  [
    'tilt 15° and slope 40° make 55°',
    'pelvic-incidence',
    [polar([0, 0], 20, 220), polar([0, 0], 20, 40), polar([0, 0], 90, 75), polar([0, 0], 90, 75)],
    55,
  ],
  [
    'the same, front at image left',
    'pelvic-incidence',
    [polar([0, 0], 20, -40), polar([0, 0], 20, 140), polar([0, 0], 90, 105), polar([0, 0], 90, 105)],
    55,
  ],
  [
    'beyond a right angle',
    'pelvic-incidence',
    [polar([0, 0], 20, 240), polar([0, 0], 20, 60), polar([0, 0], 90, 55), polar([0, 0], 90, 55)],
    95,
  ],
  [
    'tilt 15°',
    'pelvic-tilt',
    [polar([0, 0], 20, 220), polar([0, 0], 20, 40), polar([0, 0], 90, 75), polar([0, 0], 90, 75)],
    15,
  ],
  [
    'hips behind: tilt −5°',
    'pelvic-tilt',
    [polar([0, 0], 20, 220), polar([0, 0], 20, 40), polar([0, 0], 90, 95), polar([0, 0], 90, 95)],
    -5,
  ],
  ['slope 40°', 'sacral-slope', [[0, 0], polar([0, 0], 40, 40)], 40],
  ['slope 40°, front at image left', 'sacral-slope', [[0, 0], polar([0, 0], 40, 140)], 40],
  [
    '55° less 45°',
    'pi-minus-ll',
    [
      [-10, -180],
      polar([-10, -180], 35, -5),
      polar([0, 0], 20, 220),
      polar([0, 0], 20, 40),
      polar([0, 0], 90, 75),
      polar([0, 0], 90, 75),
    ],
    10,
  ],
  [
    'C7 35 in front',
    'sagittal-vertical-axis',
    [
      [45, 0],
      [10, 400],
      [50, 420],
    ],
    35,
  ],
  [
    'C7 35 in front, front at image left',
    'sagittal-vertical-axis',
    [
      [-45, 0],
      [-10, 400],
      [-50, 420],
    ],
    35,
  ],
  [
    'C7 12 behind',
    'sagittal-vertical-axis',
    [
      [-2, 0],
      [10, 400],
      [50, 420],
    ],
    -12,
  ],
  [
    '9 forward on a plate tilted 20°',
    'slip',
    [[0, 0], polar([0, 0], 36, 20), polar(polar([0, 0], 9, 20), 8, -70)],
    9,
  ],
  ['9 of 36', 'slip-percent', [[0, 0], polar([0, 0], 36, 20), polar(polar([0, 0], 9, 20), 8, -70)], 25],
  [
    '4 backward',
    'slip',
    [
      [0, 0],
      [36, 0],
      [-4, -8],
    ],
    -4,
  ],
  [
    'disc gone, no slip',
    'slip',
    [
      [0, 0],
      [36, 0],
      [0, 0],
    ],
    0,
  ],
  [
    'canal',
    'canal-ap',
    [
      [0, 0],
      [0, 11],
    ],
    11,
  ],
  [
    'a rectangle of 12 by 8',
    'dural-sac-area',
    [
      [0, 0],
      [12, 0],
      [12, 8],
      [0, 8],
    ],
    96,
  ],
  [
    'a regular hexagon of side 6',
    'dural-sac-area',
    [0, 60, 120, 180, 240, 300].map((a) => polar([50, 50], 6, a)),
    (3 * Math.sqrt(3) * 36) / 2,
  ],
  [
    'foramen',
    'foramen-height',
    [
      [0, 0],
      [0, 17],
    ],
    17,
  ],
  [
    'acromion to head',
    'acromiohumeral-distance',
    [
      [0, 0],
      [0, 6.5],
    ],
    6.5,
  ],
  ['36°', 'critical-shoulder-angle', [polar([0, 0], 35, -95), [0, 0], polar([0, 0], 60, -95 + 36)], 36],
  // Axis to the right; a glenoid whose front end leans 12° along the axis faces backward.
  [
    'faces 12° backward',
    'glenoid-version',
    [[-100, 0], polar([0, 0], 14, -90 + 12), polar([0, 0], 14, 90 + 12)],
    -12,
  ],
  ['faces 4° forward', 'glenoid-version', [[-100, 0], polar([0, 0], 14, -94), polar([0, 0], 14, 86)], 4],
  [
    'faces 9° upward',
    'glenoid-inclination',
    [[-80, 0], [-20, 0], polar([0, 20], 15, -90 - 9), polar([0, 20], 15, 90 - 9)],
    9,
  ],
  [
    'a fifth of the diameter gone',
    'glenoid-bone-loss',
    [...rim([0, 0], 14, [120, 180, 60]), [0.6 * 14, 0]],
    20,
  ],
  ['nothing gone', 'glenoid-bone-loss', [...rim([0, 0], 14, [120, 180, 60]), [14, 0]], 0],
  [
    'tear',
    'tear-ap',
    [
      [0, 0],
      [15, 20],
    ],
    25,
  ],
  [
    'retraction',
    'tear-retraction',
    [
      [0, 0],
      [-21, -20],
    ],
    29,
  ],
  [
    '20 by 12',
    'tear-area',
    [
      [0, 0],
      [20, 0],
      [10, -6],
      [10, 6],
    ],
    240,
  ],
  [
    'toe leans 28° to the second',
    'hallux-valgus-angle',
    [[0, 0], [0, -60], [0, -66], polar([0, -66], 30, -90 + 28), [20, -60]],
    28,
  ],
  [
    'toe leans 6° away',
    'hallux-valgus-angle',
    [[0, 0], [0, -60], [0, -66], polar([0, -66], 30, -96), [20, -60]],
    -6,
  ],
  ['spread of 13°', 'intermetatarsal-angle', [[0, 0], polar([0, 0], 60, -90 - 13), [20, 0], [20, -70]], 13],
  ['in the mirror', 'intermetatarsal-angle', [[0, 0], polar([0, 0], 60, -90 + 13), [-20, 0], [-20, -70]], 13],
  [
    'high arch: 7° further to the sole',
    'meary-angle',
    [[0, 0], [30, 0], [45, 2], polar([45, 2], 60, 7), [40, 60]],
    7,
  ],
  [
    'flat: 9° away from the sole',
    'meary-angle',
    [[0, 0], [30, 0], [45, 2], polar([45, 2], 60, -9), [40, 60]],
    -9,
  ],
  ['pitch 21°', 'calcaneal-pitch', [[0, 50], [200, 50], [20, 45], polar([20, 45], 70, -21)], 21],
  [
    'heel 9 outward',
    'hindfoot-alignment',
    [
      [0, 0],
      [0, 100],
      [9, 200],
      [30, 120],
    ],
    9,
  ],
  [
    'heel 6 inward, left in the mirror',
    'hindfoot-alignment',
    [
      [0, 0],
      [0, 100],
      [6, 200],
      [-30, 120],
    ],
    -6,
  ],
];

describe('made points give the number they were made from', () => {
  test.each(phantoms)('%s: %s', (_, id, places, truth) => {
    expect(valueOf(id, places)).toBeCloseTo(truth, 6);
  });

  test('every measurement has such a phantom', () => {
    const tested = new Set(phantoms.map(([, id]) => id));
    expect(measurements.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  test('tilt and slope add up to the incidence, whatever the pelvis', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 80, noNaN: true }),
        fc.double({ min: -40, max: 60, noNaN: true }),
        fc.boolean(),
        (slope, tilt, faceLeft) => {
          const turned = (x: number): number => (faceLeft ? 180 - x : x);
          const plate = [polar([0, 0], 20, turned(slope) + 180), polar([0, 0], 20, turned(slope))] as const;
          const hips = polar([0, 0], 90, faceLeft ? 90 + tilt : 90 - tilt);
          expect(valueOf('sacral-slope', plate)).toBeCloseTo(slope, 6);
          expect(valueOf('pelvic-tilt', [...plate, hips, hips])).toBeCloseTo(tilt, 6);
          expect(valueOf('pelvic-incidence', [...plate, hips, hips])).toBeCloseTo(slope + tilt, 6);
        },
      ),
    );
  });
});

describe('what does not matter does not count', () => {
  /** Against the vertical of the film: they turn with it. */
  const upright: readonly MeasurementId[] = ['ace', 'pelvic-tilt', 'sacral-slope', 'sagittal-vertical-axis'];
  /** Growth of each unit with a picture's size. */
  const power: Readonly<Record<Unit, number>> = { mm: 1, mm2: 2, deg: 0, ratio: 0, percent: 0 };
  const moved = (places: readonly Place[], angle: number, by: number, x: number, y: number): Place[] =>
    places.map(([px, py]) => [
      by * (px * cos(angle) - py * sin(angle)) + x,
      by * (px * sin(angle) + py * cos(angle)) + y,
    ]);

  test.each(phantoms)('%s (%s) moved, turned and enlarged', (_, id, places, truth) => {
    const turns = upright.includes(id) ? 0 : id === 'pelvic-incidence' || id === 'pi-minus-ll' ? 12 : 180;
    const unit = measurementOf(id)?.unit ?? 'deg';
    fc.assert(
      fc.property(
        fc.double({ min: -turns, max: turns, noNaN: true }),
        fc.double({ min: 0.2, max: 8, noNaN: true }),
        fc.double({ min: -900, max: 900, noNaN: true }),
        fc.double({ min: -900, max: 900, noNaN: true }),
        (angle, by, x, y) => {
          expect(valueOf(id, moved(places, angle, by, x, y))).toBeCloseTo(truth * by ** power[unit], 4);
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each(phantoms)(
    '%s (%s) in the mirror: signs go with the body, not with the picture',
    (_, id, places, truth) => {
      expect(
        valueOf(
          id,
          places.map(([x, y]): Place => [-x, y]),
        ),
      ).toBeCloseTo(truth, 6);
    },
  );

  test.each(phantoms)('%s (%s) with pixels twice as high as wide', (_, id, places, truth) => {
    const scale: Scale = { calibration: 'patient', spacing: [millimetres(0.5), millimetres(0.25)] };
    const pixels = places.map(([x, y]): Place => [x / 0.25, y / 0.5]);
    expect(valueOf(id, pixels, { at: 'image', scale, upright: true })).toBeCloseTo(truth, 6);
  });

  test.each(phantoms)('%s (%s) in patient coordinates on an oblique plane', (_, id, places, truth) => {
    // Rows to the patient's left and back, columns to the feet: the film's own up and down.
    const [row, column] = [
      [0.6, 0.8, 0],
      [0, 0, -1],
    ] as const;
    const vectors = places.map(([x, y]): Place => [row[0] * x + 7, row[1] * x - 3, column[2] * y + 40]);
    const orientation = { row, column, normal: [-0.8, 0.6, 0] } as const;
    const value = valueOf(id, vectors, { at: 'patient', orientation });
    const lying = ['not-upright', 'sides-swapped'];
    expect(isFault(value) ? lying.includes(value) : Math.abs(value - truth) < 1e-6).toBe(true);
    expect(upright.includes(id) && !isFault(value)).toBe(false);
  });
});

describe('the schematic picture', () => {
  test.each(measurements.map((row) => [row.id, row] as const))(
    '%s lies inside and measures like a body',
    (id, row) => {
      const places = row.spots.map(([, x, y]): Place => [x * 100, y * 100]);
      expect(places.flat().every((part) => part > 0 && part < 100)).toBe(true);
      const value = valueOf(id, places);
      expect(isFault(value)).toBe(false);
      if (row.reference === undefined || row.unit === 'mm' || row.unit === 'mm2' || isFault(value)) return;
      const { low, high } = row.reference;
      expect(value).toBeGreaterThanOrEqual(low === null ? -360 : 0.5 * low - 15);
      expect(value).toBeLessThanOrEqual(high === null ? 360 : 2 * Math.abs(high) + 30);
    },
  );
});

describe('no number rather than a wrong one', () => {
  const phantom = (id: MeasurementId): readonly Place[] => phantoms.find((row) => row[1] === id)?.[2] ?? [];
  const each = measurements.map(({ id }) => [id, phantom(id)] as const);

  test.each(each)('%s: points missing, too many, no places, or all on one spot', (id, places) => {
    expect(
      valueOf(id, places.slice(0, Math.min(places.length - 1, (measurementOf(id)?.spots.length ?? 1) - 1))),
    ).toBe('too-few-points');
    const many = id === 'dural-sac-area' ? 501 : places.length + 1;
    expect(
      valueOf(
        id,
        Array.from({ length: many }, (_, at): Place => [at, at * at]),
      ),
    ).toBe('too-many-points');
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, 1e300])
      expect(valueOf(id, places.with(0, [bad, 1]))).toBe('not-a-place');
    expect(valueOf(id, places.with(0, [1, 2, 3]))).toBe('not-a-place');
    expect(
      valueOf(
        id,
        places.map((): Place => [40, 40]),
      ),
    ).toBe('points-coincide');
  });

  test.each<readonly [string, Fault, MeasurementId, readonly Place[]]>([
    [
      'three rim points on one line',
      'points-in-line',
      'alpha-angle',
      [
        [0, 0],
        [10, 0],
        [20, 0],
        [50, 5],
        [30, 30],
      ],
    ],
    [
      'wear, head on one line',
      'points-in-line',
      'polyethylene-wear',
      [...rim([0, 0], 25), [0, 1], [1, 1], [2, 1]],
    ],
    [
      'an axis along the plateau',
      'lines-parallel',
      'weight-bearing-line',
      [
        [0, 0],
        [40, 1],
        [80, 1],
        [120, 0],
      ],
    ],
    [
      'left and right of one plate swapped',
      'sides-swapped',
      'cobb',
      [polar([0, 0], 50, -10), [0, 0], [0, 100], polar([0, 100], 50, 15)],
    ],
    [
      'front and back of one plate swapped',
      'sides-swapped',
      'lumbar-lordosis',
      [polar([0, 0], 35, -12), [0, 0], [0, 180], polar([0, 180], 35, 38)],
    ],
    [
      'inner and outer of one joint line swapped',
      'sides-swapped',
      'jlca',
      [polar([0, 0], 80, -2), [0, 0], [0, 15], polar([0, 15], 80, 3)],
    ],
    [
      'ends of the roof swapped',
      'sides-swapped',
      'tonnis-angle',
      [[-100, 60], [0, 60], polar([30, 0], 25, -12), [30, 0], [45, 30]],
    ],
    [
      'ends of the cup swapped',
      'sides-swapped',
      'cup-inclination',
      [[-100, 60], [0, 60], polar([0, 0], 50, -42), [0, 0]],
    ],
    [
      'knee and ankle swapped',
      'wrong-order',
      'hka',
      [
        [100, 0],
        [100, 780],
        [100, 400],
        [130, 410],
      ],
    ],
    [
      'fibula on the axis',
      'side-unclear',
      'hka',
      [
        [100, 0],
        [100, 400],
        [100, 780],
        [100, 410],
      ],
    ],
    [
      'tibial shaft upside down',
      'wrong-order',
      'tibial-slope',
      [
        [0, 0],
        [50, 5],
        [25, 200],
        [25, 60],
      ],
    ],
    [
      'poles of the patella swapped',
      'wrong-order',
      'insall-salvati',
      [
        [0, 40],
        [0, 0],
        [0, 85],
      ],
    ],
    [
      'joint surface upside down',
      'wrong-order',
      'caton-deschamps',
      [
        [0, 30],
        [0, 0],
        [0, 57],
      ],
    ],
    [
      'bridge longer than the line',
      'wrong-order',
      'union-percent',
      [
        [0, 0],
        [60, 0],
        [-5, 0],
        [60, 0],
      ],
    ],
    [
      'axes of the cup swapped',
      'wrong-order',
      'cup-anteversion',
      [
        [25, -5],
        [25, 5],
        [0, 0],
        [50, 0],
      ],
    ],
    [
      'neck drawn from head to base',
      'wrong-order',
      'femoral-anteversion',
      [polar([70, 30], 45, 195), [70, 30], [70, 100], [0, 100], [35, 60]],
    ],
    [
      'metatarsal drawn backwards',
      'wrong-order',
      'intermetatarsal-angle',
      [polar([0, 0], 60, -103), [0, 0], [20, 0], [20, -70]],
    ],
    [
      'rim of the glenoid: point outside',
      'outside-circle',
      'glenoid-bone-loss',
      [...rim([0, 0], 14, [120, 180, 60]), [20, 0]],
    ],
    [
      'film upside down: C7 below S1',
      'not-upright',
      'sagittal-vertical-axis',
      [
        [45, 500],
        [10, 400],
        [50, 420],
      ],
    ],
    [
      'film upside down: hips above S1',
      'not-upright',
      'pelvic-tilt',
      [
        [0, 0],
        [30, 20],
        [10, -90],
        [12, -90],
      ],
    ],
    ['roof below the centre', 'not-upright', 'ace', [...rim([50, 0], 25), [55, 30], [120, 10]]],
    [
      'an outline crossing itself',
      'outline-crosses',
      'dural-sac-area',
      [
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
      ],
    ],
    [
      'an outline without area',
      'points-in-line',
      'dural-sac-area',
      [
        [0, 0],
        [10, 0],
        [20, 0],
      ],
    ],
  ])('%s', (_, fault, id, places) => {
    expect(valueOf(id, places)).toBe(fault);
  });

  test('random points never give NaN, infinity or a number out of its range', () => {
    const part = fc.oneof(
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      fc.constantFrom(0, 1, 1, 2),
      fc.double(),
    );
    const place = fc.tuple(part, part);
    fc.assert(
      fc.property(
        fc.constantFrom(...measurements),
        fc.array(place, { minLength: 2, maxLength: 6 }),
        (row, places) => {
          const padded = Array.from(
            { length: row.spots.length },
            (_, at): Place => places[at % places.length] ?? [0, 0],
          );
          const value = valueOf(row.id, padded);
          if (isFault(value)) return;
          expect(Number.isFinite(value)).toBe(true);
          expect(row.unit === 'deg' && Math.abs(value) > 360).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('what is measured against the vertical needs an image known to be upright', () => {
    const frame: Frame = { at: 'image', scale: notCalibrated };
    const plate: Place[] = [[0, 0], polar([0, 0], 40, 40)];
    expect(valueOf('sacral-slope', plate, frame)).toBe('not-upright');
    expect(valueOf('sacral-slope', plate, { ...frame, upright: false })).toBe('not-upright');
    expect(valueOf('sacral-slope', plate, { ...frame, upright: true })).toBeCloseTo(40, 9);
    const hips: Place[] = [
      [-20, -20],
      [20, 20],
      [0, 90],
      [1, 91],
    ];
    expect(isFault(valueOf('pelvic-incidence', hips, frame))).toBe(false);
    expect(valueOf('pelvic-incidence', hips, { ...frame, upright: false })).toBe('not-upright');
  });

  test('known directions catch what points alone cannot: inner and outer swapped', () => {
    const places: Place[] = [polar([100, 0], 40, -4), polar([100, 0], 40, 176), [100, 0], [100, 380]];
    expect(valueOf('mpta', places)).toBeCloseTo(94, 6);
    expect(valueOf('mpta', places, { ...square, known: { lateral: 'image-right' } })).toBe('sides-swapped');
    expect(valueOf('mpta', places, { ...square, known: { lateral: 'image-left' } })).toBeCloseTo(94, 6);
    expect(
      valueOf(
        'sacral-slope',
        [
          [0, 0],
          [30, 25],
        ],
        { ...square, known: { anterior: 'image-left' } },
      ),
    ).toBe('sides-swapped');
  });
});

describe('a distance says where it holds', () => {
  const at = (scale: Scale): Frame => ({ at: 'image', scale });
  const spacing = [millimetres(0.2), millimetres(0.1)] as const;
  const ends: Place[] = [
    [0, 0],
    [30, 20],
  ];

  test.each<readonly [string, Scale]>([
    ['detector-plane', { calibration: 'detector-plane', spacing }],
    ['patient', { calibration: 'patient', spacing }],
    ['calibrated', { calibration: 'calibrated', spacing, by: 'fiducial', magnification: null }],
  ])('%s', (calibration, scale) => {
    expect(measure('length', ends, at(scale))).toEqual({
      known: true,
      value: { id: 'length', unit: 'mm', value: millimetres(5), calibration },
    });
  });

  test('without calibration there are no millimetres, but angles and ratios', () => {
    expect(
      measurements
        .filter(({ unit }) => unit.startsWith('mm'))
        .map(({ id }) => {
          const places = phantoms.find((row) => row[1] === id)?.[2] ?? [];
          return valueOf(id, places, plain);
        }),
    ).toEqual(measurements.filter(({ unit }) => unit.startsWith('mm')).map(() => 'not-calibrated'));
    expect(
      measure(
        'angle',
        [
          [10, 0],
          [0, 0],
          [0, 7],
        ],
        plain,
      ),
    ).toEqual({
      known: true,
      value: { id: 'angle', unit: 'deg', value: degrees(90), calibration: 'none' },
    });
    expect(
      valueOf(
        'insall-salvati',
        [
          [0, 0],
          [0, 40],
          [0, 85],
        ],
        plain,
      ),
    ).toBeCloseTo(1.125, 9);
  });

  test('an aspect ratio counts even without calibration', () => {
    const tall = at({ calibration: 'none', aspect: [2, 1] });
    expect(
      valueOf(
        'angle',
        [
          [10, 0],
          [0, 0],
          [10, 5 * tan(45)],
        ],
        tall,
      ),
    ).toBeCloseTo(45, 9);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('spacing %d is refused', (wrong) => {
    const scale: Scale = { calibration: 'patient', spacing: [millimetres(wrong), millimetres(1)] };
    expect(valueOf('length', ends, at(scale))).toBe('bad-spacing');
  });
});

describe('in patient coordinates', () => {
  const axial: Frame = {
    at: 'patient',
    orientation: { row: [1, 0, 0], column: [0, 1, 0], normal: [0, 0, 1] },
    side: 'left',
  };

  test('TT-TG takes its points from different slices, seen along the body', () => {
    const places: Place[] = [
      [0, 0, 40],
      [70, 0, 41],
      [35, -40, 38],
      [47, -55, -20],
    ];
    expect(valueOf('tt-tg', places, axial)).toBeCloseTo(12, 9);
    expect(valueOf('length', places.slice(0, 2), axial)).toBe('different-planes');
  });

  test('the side of the body is checked: outer is left on the left', () => {
    const places: Place[] = [
      [70, 0, 40],
      [0, 0, 41],
      [35, -40, 38],
      [47, -55, -20],
    ];
    expect(valueOf('tt-tg', places, axial)).toBe('sides-swapped');
    expect(valueOf('tt-tg', places, { ...axial, side: 'right' })).toBeCloseTo(-12, 9);
  });

  test('lying in a scanner has no vertical', () => {
    const sagittal: Frame = {
      at: 'patient',
      orientation: { row: [0, 1, 0], column: [0, 0, -1], normal: [-1, 0, 0] },
    };
    const plate: Place[] = [
      [3, 10, 0],
      [3, -20, -25],
    ];
    expect(valueOf('sacral-slope', plate, sagittal)).toBe('not-upright');
    const hips: Place[] = [
      [-80, -23.3, -100],
      [90, -23.3, -100],
    ];
    expect(valueOf('pelvic-incidence', [...plate, ...hips], sagittal)).toBeCloseTo(
      (Math.atan2(25, 30) * 180) / Math.PI + (Math.atan2(23.3 - 5, 100 - 12.5) * 180) / Math.PI,
      6,
    );
  });
});

test('a case type is offered its own measurements first, and the plain ones', () => {
  const ids = measurementsFor('foot-ankle').map(({ id }) => id);
  expect(ids).toContain('hallux-valgus-angle');
  expect(ids).not.toContain('tt-tg');
  expect(ids.slice(-2)).toEqual(['length', 'angle']);
});
