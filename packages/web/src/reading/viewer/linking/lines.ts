import type { PictureShape } from '../picture/placing.ts';
import { along, dot, minus } from '../stacks/volume-grid.ts';
import type { ImagePlace, PatientPlace, ShownPlane } from '../viewer-port.ts';

/** A picture as it lies in the patient. */
export interface Placed {
  readonly plane: ShownPlane;
  readonly spacing: readonly [row: number, column: number];
  readonly shape: Pick<PictureShape, 'columns' | 'rows'>;
  readonly frameOfReferenceUid: string;
}

/** Cosine above which two planes count as parallel: 15 degrees. */
const parallel = Math.cos((15 * Math.PI) / 180);

export function areParallel(one: Pick<ShownPlane, 'normal'>, other: Pick<ShownPlane, 'normal'>): boolean {
  return Math.abs(dot(one.normal, other.normal)) > parallel;
}

/**
 * Where the picture `of` cuts the picture `on`, as two places on `on`; undefined where they are parallel, of different
 * frames of reference, or where the cut lies outside `of`.
 */
export function crossLine(on: Placed, of: Placed): readonly [ImagePlace, ImagePlace] | undefined {
  if (on.frameOfReferenceUid !== of.frameOfReferenceUid || areParallel(on.plane, of.plane)) return undefined;
  const corners = cornersOf(of);
  const heights = corners.map((corner) => dot(on.plane.normal, minus(corner, on.plane.origin)));
  const crossings: PatientPlace[] = [];
  for (let at = 0; at < 4; at++) {
    const [from, to] = [corners[at], corners[(at + 1) % 4]];
    const [start, end] = [heights[at] ?? 0, heights[(at + 1) % 4] ?? 0];
    if (!from || !to || start < 0 === end < 0) continue;
    const share = start / (start - end);
    const step = minus(to, from);
    crossings.push(along(from, step, share));
  }
  const [first, second] = crossings;
  return first && second && [onPicture(on, first), onPicture(on, second)];
}

/** The place of a picture nearest to a place of the patient. */
export function onPicture(
  { plane, spacing }: Pick<Placed, 'plane' | 'spacing'>,
  place: PatientPlace,
): ImagePlace {
  const away = minus(place, plane.origin);
  return [dot(away, plane.row) / spacing[1] + 0.5, dot(away, plane.column) / spacing[0] + 0.5];
}

/** Distance from a picture's plane. Millimetres. */
export function offPlane(plane: ShownPlane, place: PatientPlace): number {
  return Math.abs(dot(plane.normal, minus(place, plane.origin)));
}

function cornersOf({ plane, spacing, shape }: Placed): readonly PatientPlace[] {
  return [
    placeOn(plane, spacing, 0, 0),
    placeOn(plane, spacing, shape.columns, 0),
    placeOn(plane, spacing, shape.columns, shape.rows),
    placeOn(plane, spacing, 0, shape.rows),
  ];
}

function placeOn(
  { origin, row, column }: ShownPlane,
  [height, width]: readonly [number, number],
  x: number,
  y: number,
): PatientPlace {
  return along(along(origin, row, (x - 0.5) * width), column, (y - 0.5) * height);
}
