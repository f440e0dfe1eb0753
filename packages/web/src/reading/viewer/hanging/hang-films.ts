import type { Basics, ReadingSeries } from '@overread/case';
import { seriesKey } from '../series-key.ts';
import type { Stage } from './stage.ts';
import { layoutFor } from './layout.ts';
import type { ProtocolStage, WantedView } from './protocols.ts';
import { byDate, includes, isFilm, isOfSide, sideRank } from './suits.ts';

/** A cell for each wanted view: the newest of the right side, standing first where that is wanted. */
export function hangFilms(
  stage: Extract<ProtocolStage, { kind: 'films' }>,
  side: Basics['side'],
  series: readonly ReadingSeries[],
): readonly Stage[] {
  const films = series.filter(isFilm);
  const taken = new Set<string>();
  const cells = stage.wanted.flatMap((wanted) => {
    // Where both knees are asked about and each has its own film, both are hung.
    const sides: readonly Basics['side'][] = side === 'both' ? ['right', 'left'] : [side];
    return sides.flatMap((one) => {
      const [best] = films
        .filter((film) => suits(film, wanted) && isOfSide(film, one) && !taken.has(seriesKey(film)))
        .toSorted((film, other) => better(film, other, wanted, one));
      if (!best) return [];
      taken.add(seriesKey(best));
      return [{ series: seriesKey(best), cut: 'as-taken' as const }];
    });
  });
  return cells.length > 0
    ? [{ code: stage.code, layout: layoutFor(cells.length), cells: cells.slice(0, 6) }]
    : [];
}

const suits = (film: ReadingSeries, { regions, views }: WantedView): boolean =>
  includes(regions, film.region) && includes(views, film.view);

function better(
  film: ReadingSeries,
  other: ReadingSeries,
  { views, standing }: WantedView,
  side: Basics['side'],
): number {
  const standingRank = ({ standing: is }: ReadingSeries): number =>
    standing ? ['yes', 'unknown', 'no'].indexOf(is) : 0;
  const viewRank = ({ view }: ReadingSeries): number => (views as readonly string[]).indexOf(view);
  return (
    standingRank(film) - standingRank(other) ||
    byDate(film, other) ||
    sideRank(film, side) - sideRank(other, side) ||
    viewRank(film) - viewRank(other)
  );
}
