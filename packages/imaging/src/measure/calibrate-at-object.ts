import { millimetres } from '../geometry/units.ts';
import { measured, unmeasured, type Measured } from '../geometry/measured.ts';
import { circleThrough } from './circle.ts';
import type { Fault } from './fault.ts';
import { layInPlane, type Place } from './frame.ts';
import { pixelSize, type Scale, type Spacing } from './scale.ts';
import { faultWords } from './words/fault-words.ts';

/** An object nearer to the detector than to the tube cannot look smaller than it is; this allows for the hand. */
const smallest = 0.98;
/** Beyond this a body does not fit between tube and detector. Our own bound, to be confirmed by a clinician. */
const largest = 2;

/**
 * Calibrates a projection at a marker ball of known diameter: three points on the rim of its picture. The scale
 * holds in the ball's plane only. With the detector's own spacing known, the magnification is checked.
 */
export const calibrateAtObject = (
  rim: readonly [Place, Place, Place],
  diameter: number,
  scale: Scale,
): Measured<Extract<Scale, { calibration: 'calibrated' }>> => {
  if (!(diameter > 0) || !Number.isFinite(diameter)) return fault('bad-spacing');
  if (scale.calibration === 'patient' || scale.calibration === 'calibrated') return fault('not-comparable');
  const plane = layInPlane(rim, { at: 'image', scale });
  const size = pixelSize(scale);
  if (typeof plane === 'string' || size === null)
    return fault(typeof plane === 'string' ? plane : 'bad-spacing');
  const [a, b, c] = plane.points;
  const circle = a && b && c ? circleThrough(a, b, c) : 'too-few-points';
  if (typeof circle === 'string') return fault(circle);
  const factor = diameter / (2 * circle.radius);
  const magnification = scale.calibration === 'detector-plane' ? 1 / factor : null;
  if (magnification !== null && (magnification < smallest || magnification > largest))
    return fault('impossible-magnification');
  const spacing: Spacing = [millimetres(size[0] * factor), millimetres(size[1] * factor)];
  return measured({ calibration: 'calibrated', spacing, by: 'known-object', magnification });
};

const fault = (code: Fault): ReturnType<typeof unmeasured> => unmeasured(faultWords[code].en);
