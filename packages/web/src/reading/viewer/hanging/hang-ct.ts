import type { Basics, ReadingSeries } from '@overread/case';
import { seriesKey } from '../series-key.ts';
import type { Stage } from './stage.ts';
import type { ProtocolStage } from './protocols.ts';
import { byDate, frameCount, includes, isCt, isOfSide, sideRank } from './suits.ts';

/** Fewer slices make planes in which nothing is to be seen. */
const leastSlices = 12;

/** The newest CT with the most slices: as it was taken, and the two planes across it where it has enough slices. */
export function hangCt(
  stage: Extract<ProtocolStage, { kind: 'ct' }>,
  side: Basics['side'],
  series: readonly ReadingSeries[],
): readonly Stage[] {
  const [best] = series
    .filter((one) => isCt(one) && includes(stage.regions, one.region) && isOfSide(one, side))
    .toSorted(
      (one, other) =>
        byDate(one, other) ||
        sideRank(one, side) - sideRank(other, side) ||
        frameCount(other) - frameCount(one),
    );
  if (!best) return [];
  const key = seriesKey(best);
  const canCut =
    frameCount(best) >= leastSlices && best.plane === 'axial' && best.frameOfReferenceUid !== null;
  return [
    canCut
      ? {
          code: stage.code,
          layout: '1x3',
          cells: [
            { series: key, cut: 'as-taken' },
            { series: key, cut: 'coronal' },
            { series: key, cut: 'sagittal' },
          ],
        }
      : { code: stage.code, layout: '1x1', cells: [{ series: key, cut: 'as-taken' }] },
  ];
}
