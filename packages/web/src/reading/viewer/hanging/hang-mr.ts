import type { Basics, ReadingSeries } from '@overread/case';
import type { Plane, Weighting } from '@overread/imaging';
import { seriesKey } from '../series-key.ts';
import type { HungCell, Stage } from './stage.ts';
import { layoutFor } from './layout.ts';
import type { ProtocolStage } from './protocols.ts';
import { byDate, frameCount, includes, isMr, isOfSide, sideRank } from './suits.ts';

type MrStage = Extract<ProtocolStage, { kind: 'mr' }>;

/**
 * The newest study's planes side by side. Where cells name no weighting, each screen shows one: the weighting that most
 * planes have comes first, and a plane that lacks it stays out rather than be shown in another.
 */
export function hangMr(
  stage: MrStage,
  side: Basics['side'],
  series: readonly ReadingSeries[],
): readonly Stage[] {
  const suited = series
    .filter((one) => isMr(one) && includes(stage.regions, one.region) && isOfSide(one, side))
    .toSorted(
      (one, other) =>
        byDate(one, other) ||
        sideRank(one, side) - sideRank(other, side) ||
        frameCount(other) - frameCount(one),
    );
  const newest = suited.filter(({ studyUid }) => studyUid === suited[0]?.studyUid);
  const screens = stage.perCell
    ? [byCell(stage.planes, stage.perCell, newest)]
    : alikes(newest, stage.weightings).map((alike) => byPlane(stage.planes, alike));
  return screens
    .filter((cells) => cells.length > 0)
    .toSorted((one, other) => other.length - one.length)
    .map((cells) => ({ code: stage.code, layout: layoutFor(cells.length), cells }));
}

function byCell(
  planes: readonly (readonly Plane[])[],
  weightings: readonly (readonly Weighting[])[],
  series: readonly ReadingSeries[],
): readonly HungCell[] {
  const taken = new Set<string>();
  return planes.flatMap((wanted, cell) => {
    const order: readonly string[] = weightings[cell] ?? [];
    const [best] = series
      .filter(
        (one) => includes(wanted, one.plane) && order.includes(one.weighting) && !taken.has(seriesKey(one)),
      )
      .toSorted(
        (one, other) =>
          order.indexOf(one.weighting) - order.indexOf(other.weighting) ||
          Number(one.fatSuppressed === 'yes') - Number(other.fatSuppressed === 'yes'),
      );
    if (!best) return [];
    taken.add(seriesKey(best));
    return [{ series: seriesKey(best), cut: 'as-taken' as const }];
  });
}

function byPlane(
  planes: readonly (readonly Plane[])[],
  series: readonly ReadingSeries[],
): readonly HungCell[] {
  return planes.flatMap((wanted) => {
    const best = series.find(({ plane }) => includes(wanted, plane));
    return best ? [{ series: seriesKey(best), cut: 'as-taken' as const }] : [];
  });
}

/** Series of like weighting and fat suppression; PD and intermediate are near enough to be read together. */
function alikes(
  series: readonly ReadingSeries[],
  order: readonly Weighting[],
): readonly (readonly ReadingSeries[])[] {
  const groups = new Map<string, ReadingSeries[]>();
  for (const one of series) {
    if (one.weighting === 'unknown' || one.plane === 'unknown') continue;
    const weighting = one.weighting === 'intermediate' ? 'PD' : one.weighting;
    const key = `${weighting} ${one.fatSuppressed === 'yes' ? 'fat suppressed' : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rank = ([first]: readonly ReadingSeries[]): number => {
    const place = (order as readonly string[]).indexOf(first?.weighting ?? '');
    // Fat suppressed first: fluid and marrow show there.
    return (place < 0 ? order.length : place) * 2 + (first?.fatSuppressed === 'yes' ? 0 : 1);
  };
  return [...groups.values()].toSorted((one, other) => rank(one) - rank(other));
}
