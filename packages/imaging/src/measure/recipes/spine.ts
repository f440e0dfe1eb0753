import { isFault } from '../fault.ts';
import { opening, outlineArea } from '../formulas.ts';
import { between, distance, dot, inDegrees, lengthOf, middle, reach, type Point } from '../point.ts';
import type { Fault } from '../fault.ts';
import { recipe, type MeasureCaseType } from '../recipe.ts';
import { ct, film, mr, mrWeighted, standingFilm } from './needs.ts';
import { clinician, memory, usual } from './usual.ts';

const spine: readonly MeasureCaseType[] = ['spine', 'deformity'];
const standing = [standingFilm('lateral')];
const motion = [
  standingFilm('lateral'),
  film('flexion', 'extension', 'flexion-extension'),
  ct('sagittal'),
  mr('sagittal'),
];

const plates = (upperBack: Point, upperFront: Point, lowerBack: Point, lowerFront: Point): number | Fault =>
  opening({ back: upperBack, front: upperFront }, { back: lowerBack, front: lowerFront });

/** Angle of the sacral plate with the level: positive when its front is lower. */
const slopeOf = (back: Point, front: Point): number => {
  const plate = between(back, front);
  return inDegrees(Math.atan2(plate.y, Math.abs(plate.x)));
};

/** From the right angle on the sacral plate, towards the feet, to the hip axis; positive forward (Legaye 1998). */
const incidence = (back: Point, front: Point, hips: Point, down: Point): number | Fault => {
  const plate = between(back, front);
  const across = { x: -plate.y, y: plate.x };
  const side = Math.sign(dot(across, down));
  if (side === 0) return 'not-upright';
  const line = between(middle(back, front), hips);
  return inDegrees(Math.atan2(dot(line, plate), side * dot(line, across)));
};

export const spineRecipes = [
  recipe({
    id: 'lumbar-lordosis',
    unit: 'deg',
    caseTypes: spine,
    needs: standing,
    spots: [
      ['l1-plate-back', 0.44, 0.17],
      ['l1-plate-front', 0.63, 0.13],
      ['s1-plate-back', 0.36, 0.74],
      ['s1-plate-front', 0.53, 0.87],
    ],
    anteriorPair: ['s1-plate-back', 's1-plate-front'],
    source: 'upper plate of L1 to upper plate of S1; positive when open to the front',
    of: (at) => plates(at['l1-plate-back'], at['l1-plate-front'], at['s1-plate-back'], at['s1-plate-front']),
  }),
  recipe({
    id: 'thoracic-kyphosis',
    unit: 'deg',
    caseTypes: spine,
    needs: standing,
    spots: [
      ['t4-plate-back', 0.42, 0.12],
      ['t4-plate-front', 0.58, 0.19],
      ['t12-plate-back', 0.42, 0.86],
      ['t12-plate-front', 0.6, 0.81],
    ],
    anteriorPair: ['t12-plate-back', 't12-plate-front'],
    source: 'upper plate of T4 to lower plate of T12; positive when open to the back',
    of: (at) => {
      const open = plates(
        at['t4-plate-back'],
        at['t4-plate-front'],
        at['t12-plate-back'],
        at['t12-plate-front'],
      );
      return isFault(open) ? open : 0 - open;
    },
  }),
  recipe({
    id: 'segment-angle',
    unit: 'deg',
    caseTypes: spine,
    needs: motion,
    spots: [
      ['upper-plate-back', 0.3, 0.44],
      ['upper-plate-front', 0.7, 0.4],
      ['lower-plate-back', 0.3, 0.52],
      ['lower-plate-front', 0.7, 0.54],
    ],
    anteriorPair: ['lower-plate-back', 'lower-plate-front'],
    source: 'plates on both sides of one disc; positive when open to the front',
    of: (at) =>
      plates(
        at['upper-plate-back'],
        at['upper-plate-front'],
        at['lower-plate-back'],
        at['lower-plate-front'],
      ),
  }),
  recipe({
    id: 'pelvic-incidence',
    unit: 'deg',
    caseTypes: spine,
    needs: [...standing, ct('sagittal')],
    spots: [
      ['s1-plate-back', 0.33, 0.22],
      ['s1-plate-front', 0.5, 0.35],
      ['hip-axis-one', 0.53, 0.74],
      ['hip-axis-two', 0.57, 0.76],
    ],
    acrossSlices: true,
    anteriorPair: ['s1-plate-back', 's1-plate-front'],
    mayCoincide: [['hip-axis-one', 'hip-axis-two']],
    source: 'Legaye 1998; equals pelvic tilt plus sacral slope',
    of: (at, { down }) =>
      down === null
        ? 'not-upright'
        : incidence(
            at['s1-plate-back'],
            at['s1-plate-front'],
            middle(at['hip-axis-one'], at['hip-axis-two']),
            down,
          ),
  }),
  recipe({
    id: 'pelvic-tilt',
    unit: 'deg',
    caseTypes: spine,
    needs: standing,
    spots: [
      ['s1-plate-back', 0.33, 0.22],
      ['s1-plate-front', 0.5, 0.35],
      ['hip-axis-one', 0.53, 0.74],
      ['hip-axis-two', 0.57, 0.76],
    ],
    anteriorPair: ['s1-plate-back', 's1-plate-front'],
    reference: usual(null, 20, clinician),
    mayCoincide: [['hip-axis-one', 'hip-axis-two']],
    source: 'Legaye 1998; against the vertical, positive when the hips lie in front of the sacral plate',
    of: (at, { gravity }) => {
      const front = Math.sign(at['s1-plate-front'].x - at['s1-plate-back'].x);
      const line = between(
        middle(at['s1-plate-back'], at['s1-plate-front']),
        middle(at['hip-axis-one'], at['hip-axis-two']),
      );
      if (gravity === null || line.y <= 0) return 'not-upright';
      return front === 0 ? 'side-unclear' : inDegrees(Math.atan2(front * line.x, line.y));
    },
  }),
  recipe({
    id: 'sacral-slope',
    unit: 'deg',
    caseTypes: spine,
    needs: standing,
    spots: [
      ['s1-plate-back', 0.33, 0.22],
      ['s1-plate-front', 0.5, 0.35],
    ],
    anteriorPair: ['s1-plate-back', 's1-plate-front'],
    source: 'Legaye 1998; against the level, positive when the front is lower',
    of: (at, { gravity }) =>
      gravity === null ? 'not-upright' : slopeOf(at['s1-plate-back'], at['s1-plate-front']),
  }),
  recipe({
    id: 'pi-minus-ll',
    unit: 'deg',
    caseTypes: spine,
    needs: standing,
    spots: [
      ['l1-plate-back', 0.38, 0.11],
      ['l1-plate-front', 0.52, 0.08],
      ['s1-plate-back', 0.33, 0.52],
      ['s1-plate-front', 0.46, 0.62],
      ['hip-axis-one', 0.48, 0.86],
      ['hip-axis-two', 0.51, 0.88],
    ],
    anteriorPair: ['s1-plate-back', 's1-plate-front'],
    reference: usual(-10, 10, clinician),
    mayCoincide: [['hip-axis-one', 'hip-axis-two']],
    source: 'Schwab 2012: pelvic incidence minus lumbar lordosis',
    of: (at, { down }) => {
      if (down === null) return 'not-upright';
      const [back, front] = [at['s1-plate-back'], at['s1-plate-front']];
      const pi = incidence(back, front, middle(at['hip-axis-one'], at['hip-axis-two']), down);
      const ll = plates(at['l1-plate-back'], at['l1-plate-front'], back, front);
      return isFault(pi) ? pi : isFault(ll) ? ll : pi - ll;
    },
  }),
  recipe({
    id: 'sagittal-vertical-axis',
    unit: 'mm',
    caseTypes: spine,
    needs: standing,
    spots: [
      ['c7-centre', 0.45, 0.08],
      ['s1-plate-back', 0.38, 0.82],
      ['s1-plate-front', 0.52, 0.9],
    ],
    anteriorPair: ['s1-plate-back', 's1-plate-front'],
    reference: usual(null, 50, clinician),
    source: 'Jackson and McManus 1994: plumb line of C7 before the back upper corner of S1, positive forward',
    of: (at, { gravity }) => {
      if (gravity === null || at['c7-centre'].y >= at['s1-plate-back'].y) return 'not-upright';
      const front = Math.sign(at['s1-plate-front'].x - at['s1-plate-back'].x);
      return front === 0 ? 'side-unclear' : front * (at['c7-centre'].x - at['s1-plate-back'].x);
    },
  }),
  recipe({
    id: 'slip',
    unit: 'mm',
    caseTypes: spine,
    needs: motion,
    spots: [
      ['lower-vertebra-back', 0.3, 0.6],
      ['lower-vertebra-front', 0.7, 0.6],
      ['upper-vertebra-back', 0.4, 0.54],
    ],
    anteriorPair: ['lower-vertebra-back', 'lower-vertebra-front'],
    mayCoincide: [['lower-vertebra-back', 'upper-vertebra-back']],
    source: 'back lower corner of the upper vertebra along the upper plate of the lower; positive forward',
    of: (at) =>
      reach(
        between(at['lower-vertebra-back'], at['lower-vertebra-front']),
        between(at['lower-vertebra-back'], at['upper-vertebra-back']),
      ),
  }),
  recipe({
    id: 'slip-percent',
    unit: 'percent',
    caseTypes: spine,
    needs: motion,
    spots: [
      ['lower-vertebra-back', 0.3, 0.6],
      ['lower-vertebra-front', 0.7, 0.6],
      ['upper-vertebra-back', 0.4, 0.54],
    ],
    anteriorPair: ['lower-vertebra-back', 'lower-vertebra-front'],
    mayCoincide: [['lower-vertebra-back', 'upper-vertebra-back']],
    source: 'Meyerding 1932 as a share of the lower plate; positive forward',
    of: (at) => {
      const plate = between(at['lower-vertebra-back'], at['lower-vertebra-front']);
      return (
        (100 * dot(plate, between(at['lower-vertebra-back'], at['upper-vertebra-back']))) /
        lengthOf(plate) ** 2
      );
    },
  }),
  recipe({
    id: 'canal-ap',
    unit: 'mm',
    caseTypes: ['spine'],
    needs: [mrWeighted(['axial'], 'T2', 'T2*', 'steady-state'), ct('axial')],
    spots: [
      ['canal-front', 0.5, 0.42],
      ['canal-back', 0.5, 0.58],
    ],
    source: 'front to back of the canal in its middle',
    of: (at) => distance(at['canal-front'], at['canal-back']),
  }),
  recipe({
    id: 'dural-sac-area',
    unit: 'mm2',
    caseTypes: ['spine'],
    needs: [mrWeighted(['axial'], 'T2')],
    spots: [
      ['sac-outline-one', 0.44, 0.45],
      ['sac-outline-two', 0.56, 0.45],
      ['sac-outline-three', 0.5, 0.56],
    ],
    outline: true,
    reference: usual(100, null, memory),
    source: 'cross-section of the dural sac, outlined on one slice',
    of: (_, { points }) => outlineArea(points),
  }),
  recipe({
    id: 'foramen-height',
    unit: 'mm',
    caseTypes: ['spine'],
    needs: [mr('sagittal'), ct('sagittal', 'oblique')],
    spots: [
      ['foramen-upper', 0.5, 0.42],
      ['foramen-lower', 0.5, 0.58],
    ],
    source: 'pedicle to pedicle',
    of: (at) => distance(at['foramen-upper'], at['foramen-lower']),
  }),
] as const;

/** Meyerding's grade that goes with a share of slip in percent, as the scale's bounds have it; null: no slip. */
export const meyerdingGrade = (percent: number): 1 | 2 | 3 | 4 | 5 | null => {
  const slip = Math.abs(percent);
  if (!(slip > 0)) return null;
  return slip <= 25 ? 1 : slip <= 50 ? 2 : slip <= 75 ? 3 : slip <= 100 ? 4 : 5;
};
