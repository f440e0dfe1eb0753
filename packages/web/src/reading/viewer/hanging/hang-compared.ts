import type { ReadingSeries } from '@overread/case';
import { seriesKey } from '../series-key.ts';
import type { Stage } from './stage.ts';
import { byDate, isFilm } from './suits.ts';

/**
 * Beside each picture of the stages the latest earlier one of the same kind: same modality, region, side, and view or
 * plane and weighting. Nothing whose view or plane is not known is compared.
 */
export function hangCompared(stages: readonly Stage[], series: readonly ReadingSeries[]): readonly Stage[] {
  const hung = once(stages.flatMap(({ cells }) => cells.map((cell) => cell.series)));
  return hung.flatMap((key): readonly Stage[] => {
    const current = series.find((one) => seriesKey(one) === key);
    const earlier = current && earlierOf(current, series);
    if (!earlier) return [];
    return [
      {
        code: 'compare',
        layout: '1x2',
        cells: [
          { series: key, cut: 'as-taken' },
          { series: seriesKey(earlier), cut: 'as-taken' },
        ],
      },
    ];
  });
}

export function earlierOf(
  current: ReadingSeries,
  series: readonly ReadingSeries[],
): ReadingSeries | undefined {
  const { date } = current;
  if (date === null) return undefined;
  return series
    .filter((other) => other.date !== null && other.date < date && isSameKind(current, other))
    .toSorted(byDate)[0];
}

function isSameKind(one: ReadingSeries, other: ReadingSeries): boolean {
  if (isFilm(one) !== isFilm(other) || one.region !== other.region || one.region === 'unknown') return false;
  if (one.side !== other.side) return false;
  if (isFilm(one)) return one.view !== 'unknown' && one.view === other.view;
  return (
    one.modality === other.modality &&
    one.plane !== 'unknown' &&
    one.plane === other.plane &&
    one.weighting === other.weighting &&
    one.fatSuppressed === other.fatSuppressed
  );
}

const once = (values: readonly string[]): readonly string[] => [...new Set(values)];
