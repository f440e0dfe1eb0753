import type { GreyPicture } from '../frames/decode-protocol.ts';
import type { CutGeometry } from './cut-geometry.ts';
import type { VolumeGrid } from './volume-grid.ts';

/**
 * One picture of a cut, each pixel between its four or two neighbours in proportion. `slices` are those of the grid in
 * its order; where one is not there yet, its part of the picture is `outside`.
 */
export function cutPicture(
  grid: VolumeGrid,
  geometry: CutGeometry,
  index: number,
  slices: readonly (GreyPicture | undefined)[],
  outside: number,
): GreyPicture {
  const { columns, rows } = geometry;
  const samples = new Int32Array(columns * rows).fill(outside);
  const start = geometry.gridAt(index, 0, 0);
  const across = geometry.gridAt(index, 1, 0).map((value, axis) => value - (start[axis] ?? 0));
  const down = geometry.gridAt(index, 0, 1).map((value, axis) => value - (start[axis] ?? 0));
  const [dx = 0, dy = 0, dz = 0] = across;
  const [rx = 0, ry = 0, rz = 0] = down;
  const inGrid = between(grid, slices);
  let at = 0;
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, at++) {
      const value = inGrid(
        start[0] + dx * column + rx * row,
        start[1] + dy * column + ry * row,
        start[2] + dz * column + rz * row,
      );
      if (value === undefined) continue;
      samples[at] = value;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  if (least > most) [least, most] = [outside, outside];
  const low = Math.min(least, outside);
  return {
    kind: 'grey',
    width: columns,
    height: rows,
    samples,
    least: low,
    most: Math.max(most, outside),
    low: least,
    high: most,
  };
}

/** The value at a place of the grid; undefined where the slices it needs are not here. */
function between(
  grid: VolumeGrid,
  slices: readonly (GreyPicture | undefined)[],
): (x: number, y: number, z: number) => number | undefined {
  let [lastZ, below] = [Number.NaN, 0];
  return (x, y, z) => {
    // Mostly a whole row of the picture lies at one depth.
    if (z !== lastZ) [lastZ, below] = [z, sliceBelow(grid, z)];
    const lower = grid.slices[below];
    const upper = grid.slices[below + 1];
    const one = slices[below];
    if (!lower || !one) return undefined;
    const first = inSlice(one, grid, x, y);
    if (!upper || z <= lower.away + 1e-6) return first;
    const other = slices[below + 1];
    if (!other || first === undefined) return undefined;
    const second = inSlice(other, grid, x, y);
    if (second === undefined) return undefined;
    return Math.round(first + ((second - first) * (z - lower.away)) / (upper.away - lower.away));
  };
}

/** Pixels lie at whole grid places across the cut, so mostly nothing is to be interpolated within a slice. */
function inSlice(
  { samples, width, height }: GreyPicture,
  grid: VolumeGrid,
  x: number,
  y: number,
): number | undefined {
  // A coarse copy has fewer pixels over the same field.
  const column = Math.min(
    width - 1,
    Math.max(0, width === grid.columns ? x : ((x + 0.5) * width) / grid.columns - 0.5),
  );
  const row = Math.min(
    height - 1,
    Math.max(0, height === grid.rows ? y : ((y + 0.5) * height) / grid.rows - 0.5),
  );
  const left = Math.floor(column + 1e-6);
  const top = Math.floor(row + 1e-6);
  const [toRight, toBottom] = [column - left, row - top];
  const at = top * width + left;
  const first = samples[at];
  if (first === undefined) return undefined;
  if (toRight < 1e-3 && toBottom < 1e-3) return first;
  const right = samples[left + 1 < width ? at + 1 : at] ?? first;
  const bottom = samples[top + 1 < height ? at + width : at] ?? first;
  const corner = samples[(top + 1 < height ? at + width : at) + (left + 1 < width ? 1 : 0)] ?? first;
  return (
    first * (1 - toRight) * (1 - toBottom) +
    right * toRight * (1 - toBottom) +
    bottom * (1 - toRight) * toBottom +
    corner * toRight * toBottom
  );
}

/** The last slice at or before `z`, by halving. */
function sliceBelow({ slices }: VolumeGrid, z: number): number {
  let [low, high] = [0, slices.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((slices[middle]?.away ?? 0) <= z + 1e-6) low = middle;
    else high = middle - 1;
  }
  return low;
}
