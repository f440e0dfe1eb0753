import { millimetres } from '../geometry/units.ts';
import { unmeasured, type Unmeasured } from '../geometry/measured.ts';
import { circleThrough } from './circle.ts';
import { isFault, type Fault } from './fault.ts';
import { layInPlane, type Place } from './frame.ts';
import { distance, samePlace, type Point } from './point.ts';
import { pixelSize, type Scale, type Spacing } from './scale.ts';
import { faultWords } from './words/fault-words.ts';

/** An object nearer to the detector than to the tube cannot look smaller than it is; this allows for the hand. */
const smallest = 0.98;
/** Beyond this a body does not fit between tube and detector. Our own bound, to be confirmed by a clinician. */
const largest = 2;

/** A scale that holds in the plane of the known object, or why there is none, as a code. */
export type CalibratedAtObject =
  | { readonly known: true; readonly value: Extract<Scale, { calibration: 'calibrated' }> }
  | (Unmeasured & { readonly fault: Fault });

/**
 * Calibrates a projection at an object of known width, in millimetres: at its two ends, or at three points on the
 * rim of a marker ball's picture. The scale holds in the object's plane only. With the detector's own spacing
 * known, the magnification is checked.
 */
export const calibrateAtObject = (
  marks: readonly Place[],
  width: number,
  scale: Scale,
): CalibratedAtObject => {
  if (!(width > 0) || !Number.isFinite(width)) return refuse('bad-spacing');
  if (scale.calibration === 'patient' || scale.calibration === 'calibrated') return refuse('not-comparable');
  const plane = layInPlane(marks, { at: 'image', scale });
  const size = pixelSize(scale);
  if (typeof plane === 'string' || size === null)
    return refuse(typeof plane === 'string' ? plane : 'bad-spacing');
  const shown = shownWidth(plane.points);
  if (isFault(shown)) return refuse(shown);
  const factor = width / shown;
  const magnification = scale.calibration === 'detector-plane' ? 1 / factor : null;
  if (magnification !== null && (magnification < smallest || magnification > largest))
    return refuse('impossible-magnification');
  const spacing: Spacing = [millimetres(size[0] * factor), millimetres(size[1] * factor)];
  return { known: true, value: { calibration: 'calibrated', spacing, by: 'known-object', magnification } };
};

/** Between two ends, or across the circle through three points. */
const shownWidth = (points: readonly Point[]): number | Fault => {
  const [a, b, c] = points;
  if (a === undefined || b === undefined) return 'too-few-points';
  if (points.length > 3) return 'too-many-points';
  if (c === undefined) return distance(a, b) < samePlace ? 'points-coincide' : distance(a, b);
  const circle = circleThrough(a, b, c);
  return typeof circle === 'string' ? circle : 2 * circle.radius;
};

const refuse = (fault: Fault): Unmeasured & { readonly fault: Fault } => ({
  ...unmeasured(faultWords[fault].en),
  fault,
});
