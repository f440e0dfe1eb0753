import type { ReadingSeries } from '@overread/case';
import { placesOf, type FramePlace } from '../frames/frame-source.ts';
import { firstIndex } from '../linking/follow.ts';
import { seriesKey } from '../series-key.ts';
import type { Stage } from './stage.ts';

/**
 * What will be looked at after the screenful `at`: of each other series the frame that it shows first, those of the next
 * screenfuls before the rest, as many as `bytes` of decoded pictures hold.
 */
export function comingNext(
  series: readonly ReadingSeries[],
  stages: readonly Stage[],
  at: number,
  bytes: number,
): readonly FramePlace[] {
  const hung = new Set(stages[at]?.cells.map((cell) => cell.series));
  const later = [...stages.slice(at + 1), ...stages.slice(0, at)].flatMap(({ cells }) =>
    cells.map((cell) => cell.series),
  );
  const order = [...new Set([...later, ...series.map(seriesKey)])].filter((key) => !hung.has(key));
  const byKey = new Map(series.map((one) => [seriesKey(one), one]));
  let left = bytes;
  return order.flatMap((key) => {
    const one = byKey.get(key);
    if (!one) return [];
    left -= sizeOf(one);
    return left < 0 ? [] : [{ series: one, index: firstIndex(one, placesOf(one).length) }];
  });
}

/** Two bytes a pixel. */
const sizeOf = ({ instances }: ReadingSeries): number =>
  instances.reduce((sum, { rows, columns, frames }) => sum + rows * columns * Math.max(1, frames) * 2, 0);
