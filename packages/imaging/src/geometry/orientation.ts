import { measured, unmeasured, type Measured } from './measured.ts';
import { cross, dot, lengthOf, scaled, type Vector } from './vector.ts';

/** How an image lies in the patient: unit vectors along its rows, down its columns, and across it. */
export interface Orientation {
  readonly row: Vector;
  readonly column: Vector;
  readonly normal: Vector;
}

/**
 * Image Orientation (Patient) (PS3.3 C.7.6.2.1.1): two direction cosines that the standard wants of unit
 * length and at right angles. Rounding is mended; what is no rounding any more is refused with a reason.
 */
export const readOrientation = (cosines: readonly number[]): Measured<Orientation> => {
  const [rx, ry, rz, cx, cy, cz] = cosines;
  if (cosines.length === 0) return unmeasured('no orientation given');
  if (cosines.length !== 6 || cosines.some((value) => !Number.isFinite(value)))
    return unmeasured(`six numbers needed, ${String(cosines.length)} given`);
  return orientationOf([rx ?? 0, ry ?? 0, rz ?? 0], [cx ?? 0, cy ?? 0, cz ?? 0]);
};

/** Two decimals in the file are still read: their lengths are off by less than this. */
const lengthTolerance = 0.02;
/** Cosine of the angle between row and column; 0.03 is under 2 degrees off the right angle. */
const perpendicularTolerance = 0.03;

const orientationOf = (row: Vector, column: Vector): Measured<Orientation> => {
  const rowLength = lengthOf(row);
  const columnLength = lengthOf(column);
  if (Math.abs(rowLength - 1) > lengthTolerance || Math.abs(columnLength - 1) > lengthTolerance)
    return unmeasured(
      `direction cosines of length ${rowLength.toFixed(2)} and ${columnLength.toFixed(2)}, not 1`,
    );
  const unitRow = scaled(row, 1 / rowLength);
  const unitColumn = scaled(column, 1 / columnLength);
  if (Math.abs(dot(unitRow, unitColumn)) > perpendicularTolerance)
    return unmeasured('row and column directions are not perpendicular');
  const normal = cross(unitRow, unitColumn);
  return measured({ row: unitRow, column: unitColumn, normal: scaled(normal, 1 / lengthOf(normal)) });
};
