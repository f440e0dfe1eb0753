import { seriesKey } from '../series-key.ts';
import type { FramePlace } from './frame-source.ts';

/**
 * In which order frames are fetched: what each cell shows first, the active one before the others; then the neighbours
 * in the active cell, nearest first; then the rest of each cell, the cells taking turns. `cells` are each cell's frames,
 * the most urgent first.
 */
export function wantedFrames(
  cells: readonly (readonly FramePlace[])[],
  active: number,
): readonly FramePlace[] {
  const first = cells[active] ?? [];
  const others = cells.filter((_, index) => index !== active);
  const near = 2 * nearby;
  return once([
    ...first.slice(0, 1),
    ...others.flatMap((places) => places.slice(0, 1)),
    ...first.slice(1, 1 + near),
    ...inTurns([first.slice(1 + near), ...others.map((places) => places.slice(1))]),
  ]);
}

/** Frames to each side that a hand on the wheel reaches next. */
const nearby = 8;

function inTurns(lists: readonly (readonly FramePlace[])[]): readonly FramePlace[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

function once(places: readonly FramePlace[]): readonly FramePlace[] {
  const seen = new Set<string>();
  return places.filter(({ series, index }) => {
    const key = frameKey(seriesKey(series), index);
    return !seen.has(key) && seen.add(key);
  });
}

export const frameKey = (ofSeries: string, index: number): string => `${ofSeries} ${index}`;
