import type { Cut } from '../hanging/stage.ts';
import type { FrameHeader } from '../frames/frame-header.ts';
import type { PatientPlace } from '../viewer-port.ts';
import type { CutRefusal } from './stack.ts';

/** One direction of a stack of slices: along its columns, its rows, or from slice to slice. */
export type GridAxis = 'column' | 'row' | 'slice';

/** Parallel slices as a grid of values in the patient. */
export interface VolumeGrid {
  readonly columns: number;
  readonly rows: number;
  /** Millimetres from pixel to pixel along a row, and from row to row. */
  readonly step: readonly [column: number, row: number];
  readonly row: PatientPlace;
  readonly column: PatientPlace;
  readonly normal: PatientPlace;
  /** Centre of the first pixel of the slice that lies farthest back along `normal`. */
  readonly origin: PatientPlace;
  /** Slices along `normal`: how far from the first in millimetres, and which frame. */
  readonly slices: readonly { readonly away: number; readonly index: number }[];
}

const leastSlices = 8;
/** Cosine of two degrees. */
const parallel = Math.cos((2 * Math.PI) / 180);
/** Share of its distance that a slice may be off the normal: a gantry tilt of one degree. */
const tiltShare = Math.tan(Math.PI / 180);

/** The grid that frames make, or why they make none. Slices at one place twice count once. */
export function volumeGrid(headers: readonly (FrameHeader | undefined)[]): VolumeGrid | CutRefusal {
  if (headers.length < leastSlices) return 'too-few';
  const first = headers[0];
  if (!first?.plane || !first.spacing) return 'no-position';
  if (first.layout.samples !== 1 || first.palette) return 'colour';
  const { row, column, normal } = first.plane;
  const placed: { away: number; index: number; origin: PatientPlace }[] = [];
  for (const [index, header] of headers.entries()) {
    if (!header?.plane) return 'no-position';
    const same =
      header.layout.columns === first.layout.columns &&
      header.layout.rows === first.layout.rows &&
      dot(header.plane.normal, normal) > parallel &&
      dot(header.plane.row, row) > parallel;
    if (!same) return 'not-parallel';
    placed.push({ index, origin: header.plane.origin, away: dot(normal, header.plane.origin) });
  }
  placed.sort((one, other) => one.away - other.away);
  const apart = placed.filter(({ away }, at) => at === 0 || away - (placed[at - 1]?.away ?? 0) > leastStep);
  const [start] = apart;
  if (!start || apart.length < leastSlices) return 'too-few';
  for (const { origin, away } of apart) {
    const sideways = Math.hypot(
      dot(row, minus(origin, start.origin)),
      dot(column, minus(origin, start.origin)),
    );
    if (sideways > Math.max(0.5, (away - start.away) * tiltShare)) return 'tilted';
  }
  return {
    columns: first.layout.columns,
    rows: first.layout.rows,
    step: [first.spacing[1], first.spacing[0]],
    row,
    column,
    normal,
    origin: start.origin,
    slices: apart.map(({ away, index }) => ({ away: away - start.away, index })),
  };
}

/** Millimetres under which two slices are at one place. */
const leastStep = 0.01;

/** The direction of the grid that a cut goes across: the one nearest to what the cut's name says. */
export function acrossOf({ row, column, normal }: VolumeGrid, cut: Exclude<Cut, 'as-taken'>): GridAxis {
  const axis = { sagittal: 0, coronal: 1, axial: 2 }[cut];
  const shares: readonly (readonly [GridAxis, number])[] = [
    ['column', Math.abs(row[axis] ?? 0)],
    ['row', Math.abs(column[axis] ?? 0)],
    ['slice', Math.abs(normal[axis] ?? 0)],
  ];
  return shares.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

export function dot(one: PatientPlace, other: PatientPlace): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

export function minus(one: PatientPlace, other: PatientPlace): PatientPlace {
  return [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
}

export function along(from: PatientPlace, direction: PatientPlace, by: number): PatientPlace {
  return [from[0] + direction[0] * by, from[1] + direction[1] * by, from[2] + direction[2] * by];
}
