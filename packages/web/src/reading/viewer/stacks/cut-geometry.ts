import type { Cut } from '../hanging/stage.ts';
import type { PatientPlace, ShownPlane } from '../viewer-port.ts';
import { acrossOf, along, dot, minus, type GridAxis, type VolumeGrid } from './volume-grid.ts';

/** How the pictures of a cut lie in the grid they are cut from. */
export interface CutGeometry {
  readonly across: GridAxis;
  /** How many pictures, one for each step of the grid. */
  readonly count: number;
  /** Pixels of a picture; square, as large as the grid's pixels. */
  readonly columns: number;
  readonly rows: number;
  readonly pixel: number;
  /** Where in the grid a pixel (centre) lies: columns, rows, and millimetres along the normal. */
  readonly gridAt: (index: number, column: number, row: number) => PatientPlace;
  readonly planeAt: (index: number) => ShownPlane;
}

/**
 * Pictures of a cut as they are looked at: axial from the feet with the front up, coronal from the front and sagittal
 * with the front on the left, head up.
 */
export function cutGeometry(grid: VolumeGrid, cut: Exclude<Cut, 'as-taken'>): CutGeometry {
  const across = acrossOf(grid, cut);
  const directions: Readonly<Record<GridAxis, PatientPlace>> = {
    column: grid.row,
    row: grid.column,
    slice: grid.normal,
  };
  const depth = grid.slices.at(-1)?.away ?? 0;
  const lengths: Readonly<Record<GridAxis, number>> = {
    column: (grid.columns - 1) * grid.step[0],
    row: (grid.rows - 1) * grid.step[1],
    slice: depth,
  };
  const pixel = Math.min(grid.step[0], grid.step[1]);
  const rest = (['column', 'row', 'slice'] as const).filter((axis) => axis !== across);
  const wanted = looks[cut];
  const sideways = nearest(rest, directions, wanted.right);
  const downwards = rest.find((axis) => axis !== sideways.axis) ?? 'slice';
  const down = signed(downwards, directions, wanted.down);
  const columns = Math.round(lengths[sideways.axis] / pixel) + 1;
  const rows = Math.round(lengths[down.axis] / pixel) + 1;
  const count = { column: grid.columns, row: grid.rows, slice: grid.slices.length }[across];

  const placeAt = (index: number, column: number, row: number): PatientPlace => {
    const millimetres: Record<GridAxis, number> = { column: 0, row: 0, slice: 0 };
    millimetres[across] =
      across === 'slice' ? (grid.slices[index]?.away ?? 0) : index * grid.step[across === 'column' ? 0 : 1];
    millimetres[sideways.axis] = from(sideways.sign, lengths[sideways.axis], column * pixel);
    millimetres[down.axis] = from(down.sign, lengths[down.axis], row * pixel);
    return [millimetres.column, millimetres.row, millimetres.slice];
  };

  return {
    across,
    count,
    columns,
    rows,
    pixel,
    gridAt: (index, column, row) => {
      const [x, y, z] = placeAt(index, column, row);
      return [x / grid.step[0], y / grid.step[1], z];
    },
    planeAt: (index) => {
      const [x, y, z] = placeAt(index, 0, 0);
      const row = times(directions[sideways.axis], sideways.sign);
      const column = times(directions[down.axis], down.sign);
      return {
        row,
        column,
        normal: cross(row, column),
        origin: along(along(along(grid.origin, grid.row, x), grid.column, y), grid.normal, z),
      };
    },
  };
}

/** What is to the right and below in each cut, in patient coordinates (x left, y back, z head). */
const looks: Readonly<
  Record<Exclude<Cut, 'as-taken'>, { readonly right: PatientPlace; readonly down: PatientPlace }>
> = {
  axial: { right: [1, 0, 0], down: [0, 1, 0] },
  coronal: { right: [1, 0, 0], down: [0, 0, -1] },
  sagittal: { right: [0, 1, 0], down: [0, 0, -1] },
};

interface SignedAxis {
  readonly axis: GridAxis;
  readonly sign: 1 | -1;
}

function nearest(
  axes: readonly GridAxis[],
  directions: Readonly<Record<GridAxis, PatientPlace>>,
  wanted: PatientPlace,
): SignedAxis {
  const best = axes.reduce((one, other) =>
    Math.abs(dot(directions[other], wanted)) > Math.abs(dot(directions[one], wanted)) ? other : one,
  );
  return signed(best, directions, wanted);
}

function signed(
  axis: GridAxis,
  directions: Readonly<Record<GridAxis, PatientPlace>>,
  wanted: PatientPlace,
): SignedAxis {
  return { axis, sign: dot(directions[axis], wanted) >= 0 ? 1 : -1 };
}

const from = (sign: 1 | -1, length: number, by: number): number => (sign === 1 ? by : length - by);

const times = ([x, y, z]: PatientPlace, by: number): PatientPlace => [x * by, y * by, z * by];

const cross = (a: PatientPlace, b: PatientPlace): PatientPlace => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Which picture of a cut a place of the patient lies in or nearest to. */
export function cutIndexAt(grid: VolumeGrid, { across, count }: CutGeometry, place: PatientPlace): number {
  const away = minus(place, grid.origin);
  const last = count - 1;
  if (across === 'slice') {
    const depth = dot(grid.normal, away);
    const gaps = grid.slices.map((slice) => Math.abs(slice.away - depth));
    return gaps.indexOf(Math.min(...gaps));
  }
  const steps =
    across === 'column' ? dot(grid.row, away) / grid.step[0] : dot(grid.column, away) / grid.step[1];
  return Math.min(last, Math.max(0, Math.round(steps)));
}
