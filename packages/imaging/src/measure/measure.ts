import { degrees, millimetres } from '../geometry/units.ts';
import { measured, unmeasured } from '../geometry/measured.ts';
import { isFault, type Fault } from './fault.ts';
import { layInPlane, type Frame, type InPlane, type Place } from './frame.ts';
import type { Measurement, Reading } from './measurement.ts';
import { measurementOf, type MeasurementId } from './measurements.ts';
import { distance, reach, between, samePlace, type Point } from './point.ts';
import type { Recipe } from './recipe.ts';
import { faultWords } from './words/fault-words.ts';

/**
 * Measures from points placed in the order of the recipe. Degenerate, swapped or impossible points and a length
 * without calibration are refused with a reason; no number is ever NaN, and none in millimetres lacks its plane.
 */
export const measure = (id: MeasurementId, places: readonly Place[], frame: Frame): Reading => {
  const row = measurementOf(id);
  if (row === undefined) return refused('unknown-measurement');
  const wrong = countFault(row, places.length);
  if (wrong !== null) return refused(wrong);
  const plane = layInPlane(places, frame);
  if (typeof plane === 'string') return refused(plane);
  const fault = pointFault(row, plane) ?? directionFault(row, plane);
  if (fault !== null) return refused(fault);
  const value = row.of(plane);
  if (isFault(value)) return refused(value);
  return Number.isFinite(value) ? withUnit(row, value, frame) : refused('points-coincide');
};

export const refused = (fault: Fault): Reading => ({ ...unmeasured(faultWords[fault].en), fault });

/** An outline may have this many points; more is no outline a hand draws. */
const longestOutline = 500;

const countFault = ({ spots, outline }: Recipe, count: number): Fault | null => {
  if (count < spots.length) return 'too-few-points';
  return count > (outline === true ? longestOutline : spots.length) ? 'too-many-points' : null;
};

/** Slices of one plane differ by rounding only, below a tenth of a millimetre. */
const onePlane = 0.1;

const pointFault = (
  { acrossSlices, mayCoincide = [], spots }: Recipe,
  { points, depth }: InPlane,
): Fault | null => {
  if (acrossSlices !== true && depth > onePlane) return 'different-planes';
  const codes = spots.map(([code]) => code);
  const may = (a: number, b: number): boolean =>
    mayCoincide.some(([one, other]) => codes.indexOf(one) === a && codes.indexOf(other) === b);
  const coincide = points.some((point, a) =>
    points.some((other, b) => b > a && distance(point, other) < samePlace && !may(a, b)),
  );
  return coincide ? 'points-coincide' : null;
};

const directionFault = ({ spots, lateralPair, anteriorPair }: Recipe, plane: InPlane): Fault | null => {
  const against = (pair: readonly [string, string] | undefined, known: Point | null): boolean => {
    if (pair === undefined || known === null) return false;
    const [from, to] = pair.map((code) => plane.points[spots.findIndex((spot) => spot[0] === code)]);
    return from !== undefined && to !== undefined && reach(known, between(from, to)) < 0;
  };
  return against(lateralPair, plane.lateral) || against(anteriorPair, plane.anterior)
    ? 'sides-swapped'
    : null;
};

const withUnit = ({ id, unit }: Recipe, value: number, frame: Frame): Reading => {
  const calibration = frame.at === 'patient' ? 'patient' : frame.scale.calibration;
  if (unit === 'deg') return known({ id, unit, value: degrees(value), calibration });
  if (unit === 'ratio' || unit === 'percent') return known({ id, unit, value, calibration });
  if (calibration === 'none') return refused('not-calibrated');
  return unit === 'mm'
    ? known({ id, unit, value: millimetres(value), calibration })
    : known({ id, unit, value, calibration });
};

const known = (measurement: Measurement): Reading => measured(measurement) as Reading;
