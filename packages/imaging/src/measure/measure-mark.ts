import { readOrientation } from '../geometry/orientation.ts';
import type { Vector } from '../geometry/vector.ts';
import type { Series } from '../inventory/inventory.ts';
import { calibrateAtObject } from './calibrate-at-object.ts';
import { isFault, type Fault } from './fault.ts';
import type { Frame, Place } from './frame.ts';
import { measure, refused } from './measure.ts';
import type { Reading } from './measurement.ts';
import { measurementOf } from './measurements.ts';
import { scaleOf, type Scale } from './scale.ts';

/** What of a series and its image decides what a distance and a direction in it mean. */
export interface MarkedImage extends Pick<Series, 'calibration' | 'pixelSpacing' | 'standing'> {
  /** Patient Orientation (0020,0020): where rows and columns run to, `L\F`; null where the file does not say. */
  readonly patientOrientation: readonly [row: string, column: string] | null;
}

/** An object of known width in the picture: its two ends, or three points of its rim where it is a ball. */
export interface KnownObject {
  readonly millimetres: number;
  readonly ends: readonly Place[];
}

/** Points placed for a measurement, with all that its number rests on beside the image. */
export interface Mark {
  readonly measurement: string;
  readonly at: 'image' | 'patient';
  readonly places: readonly Place[];
  /** Directions of the plane looked at, where `at` is `patient`. */
  readonly plane: { readonly row: Vector; readonly column: Vector } | null;
  readonly side: 'left' | 'right' | 'not-applicable' | null;
  readonly knownObject: KnownObject | null;
}

/** The number of a mark. One function for who places it and who checks it, so that both get the same. */
export const measureMark = (mark: Mark, image: MarkedImage): Reading => {
  const row = measurementOf(mark.measurement);
  if (row === undefined) return refused('unknown-measurement');
  const frame = frameOf(mark, image);
  return typeof frame === 'string' ? refused(frame) : measure(row.id, mark.places, frame);
};

/** The scale of the image, or that of the known object marked in it. */
export const scaleAt = (image: MarkedImage, knownObject: KnownObject | null): Scale | Fault => {
  const scale = scaleOf(image);
  if (knownObject === null) return scale;
  const calibrated = calibrateAtObject(knownObject.ends, knownObject.millimetres, scale);
  return calibrated.known ? calibrated.value : calibrated.fault;
};

const frameOf = (mark: Mark, image: MarkedImage): Frame | Fault => {
  if (mark.at === 'patient') return patientFrame(mark, image);
  const scale = scaleAt(image, mark.knownObject);
  if (typeof scale === 'string' && isFault(scale)) return scale;
  const upright = uprightOf(image);
  return { at: 'image', scale, ...(upright !== null && { upright }) };
};

const patientFrame = ({ plane, side, knownObject }: Mark, image: MarkedImage): Frame | Fault => {
  // Only a slice knows where in the body it lies: a film's millimetres are not the body's.
  if (image.calibration !== 'patient-geometry') return 'not-comparable';
  if (plane === null || knownObject !== null) return 'not-comparable';
  const orientation = readOrientation([...plane.row, ...plane.column]);
  if (!orientation.known) return 'bad-spacing';
  return {
    at: 'patient',
    orientation: orientation.value,
    ...((side === 'left' || side === 'right') && { side }),
  };
};

/** PS3.3 C.7.6.1.1.1: a column that does not run to the feet first is no upright picture. Null: not known. */
const uprightOf = ({ standing, patientOrientation }: MarkedImage): boolean | null => {
  if (patientOrientation !== null && !patientOrientation[1].startsWith('F')) return false;
  return standing === 'yes' ? true : null;
};
