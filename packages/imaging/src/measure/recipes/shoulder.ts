import { circleThrough } from '../circle.ts';
import { cornerAngle } from '../formulas.ts';
import { between, distance, dot, inDegrees, lengthOf, middle, type Point } from '../point.ts';
import { recipe, type MeasureCaseType } from '../recipe.ts';
import { ct, film, mr } from './needs.ts';
import { clinician, memory, usual } from './usual.ts';

const shoulder: readonly MeasureCaseType[] = ['shoulder-cuff'];
const grashey = [film('true-AP')];

/** How far a line leans from a right angle to an axis: positive when its end reaches along the axis. */
const leanAlong = (axis: Point, line: Point): number =>
  inDegrees(Math.asin(Math.max(-1, Math.min(1, dot(axis, line) / (lengthOf(axis) * lengthOf(line))))));

export const shoulderRecipes = [
  recipe({
    id: 'acromiohumeral-distance',
    unit: 'mm',
    caseTypes: shoulder,
    needs: grashey,
    spots: [
      ['acromion-underside', 0.55, 0.3],
      ['humeral-head-top', 0.54, 0.39],
    ],
    reference: usual(7, null, memory),
    source: 'least distance between acromion and humeral head',
    of: (at) => distance(at['acromion-underside'], at['humeral-head-top']),
  }),
  recipe({
    id: 'critical-shoulder-angle',
    unit: 'deg',
    caseTypes: shoulder,
    needs: grashey,
    spots: [
      ['glenoid-upper', 0.38, 0.4],
      ['glenoid-lower', 0.4, 0.75],
      ['acromion-outer', 0.68, 0.32],
    ],
    reference: usual(30, 35, memory, 'Moor 2013'),
    source: 'Moor 2013: at the lower edge of the glenoid',
    of: (at) => cornerAngle(at['glenoid-upper'], at['glenoid-lower'], at['acromion-outer']),
  }),
  recipe({
    id: 'glenoid-version',
    unit: 'deg',
    caseTypes: shoulder,
    needs: [ct('axial'), mr('axial')],
    spots: [
      ['scapula-inner-end', 0.1, 0.5],
      ['glenoid-front', 0.72, 0.36],
      ['glenoid-back', 0.69, 0.64],
    ],
    anteriorPair: ['glenoid-back', 'glenoid-front'],
    reference: usual(-10, -2, clinician),
    source: 'Friedman 1992; negative when the glenoid faces backward',
    of: (at) =>
      0 -
      leanAlong(
        between(at['scapula-inner-end'], middle(at['glenoid-front'], at['glenoid-back'])),
        between(at['glenoid-back'], at['glenoid-front']),
      ),
  }),
  recipe({
    id: 'glenoid-inclination',
    unit: 'deg',
    caseTypes: shoulder,
    needs: [ct('coronal', 'coronal-oblique'), mr('coronal', 'coronal-oblique'), ...grashey],
    spots: [
      ['fossa-floor-inner', 0.15, 0.38],
      ['fossa-floor-outer', 0.5, 0.36],
      ['glenoid-upper', 0.66, 0.36],
      ['glenoid-lower', 0.68, 0.66],
    ],
    source:
      'floor of the supraspinatus fossa (Maurer 2012, 90 minus beta); positive when the glenoid faces upward',
    of: (at) =>
      leanAlong(
        between(at['fossa-floor-inner'], at['fossa-floor-outer']),
        between(at['glenoid-upper'], at['glenoid-lower']),
      ),
  }),
  recipe({
    id: 'glenoid-bone-loss',
    unit: 'percent',
    caseTypes: shoulder,
    needs: [ct('sagittal-oblique', 'oblique', 'sagittal')],
    spots: [
      ['glenoid-rim-one', 0.25, 0.55],
      ['glenoid-rim-two', 0.5, 0.8],
      ['glenoid-rim-three', 0.32, 0.73],
      ['defect-edge', 0.68, 0.55],
    ],
    reference: usual(null, 13.5, clinician),
    source: 'circle on the intact lower rim (Sugaya 2003): missing width over diameter',
    of: (at) => {
      const circle = circleThrough(at['glenoid-rim-one'], at['glenoid-rim-two'], at['glenoid-rim-three']);
      if (typeof circle === 'string') return circle;
      const missing = circle.radius - distance(circle.centre, at['defect-edge']);
      return missing < -outsideBy * circle.radius
        ? 'outside-circle'
        : Math.max(0, (50 * missing) / circle.radius);
    },
  }),
  recipe({
    id: 'tear-ap',
    unit: 'mm',
    caseTypes: shoulder,
    needs: [mr('sagittal-oblique', 'sagittal')],
    spots: [
      ['tear-front', 0.42, 0.35],
      ['tear-back', 0.6, 0.37],
    ],
    source: 'front to back of the tear at its widest',
    of: (at) => distance(at['tear-front'], at['tear-back']),
  }),
  recipe({
    id: 'tear-retraction',
    unit: 'mm',
    caseTypes: shoulder,
    needs: [mr('coronal-oblique', 'coronal')],
    spots: [
      ['tendon-footprint', 0.7, 0.44],
      ['tendon-stump', 0.5, 0.38],
    ],
    source: 'footprint to the end of the tendon',
    of: (at) => distance(at['tendon-footprint'], at['tendon-stump']),
  }),
  recipe({
    id: 'tear-area',
    unit: 'mm2',
    caseTypes: shoulder,
    needs: [mr('coronal-oblique', 'sagittal-oblique')],
    spots: [
      ['tear-length-start', 0.35, 0.4],
      ['tear-length-end', 0.65, 0.4],
      ['tear-width-start', 0.5, 0.3],
      ['tear-width-end', 0.5, 0.5],
    ],
    acrossSlices: true,
    source: 'length times width of the tear',
    of: (at) =>
      distance(at['tear-length-start'], at['tear-length-end']) *
      distance(at['tear-width-start'], at['tear-width-end']),
  }),
] as const;

/** A point this far outside, as a share of the radius, is on the rim for a hand. */
const outsideBy = 0.05;
