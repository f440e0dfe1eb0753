import type { Basics, CaseType, ReadingSeries } from '@overread/case';
import { seriesKey } from '../series-key.ts';
import { layoutFor, layoutOf } from './layout.ts';
import { hangCompared } from './hang-compared.ts';
import { hangCt } from './hang-ct.ts';
import { hangFilms } from './hang-films.ts';
import { hangMr } from './hang-mr.ts';
import { isHung } from './suits.ts';
import { protocols, type ProtocolStage } from './protocols.ts';
import type { Stage } from './stage.ts';

/**
 * What is shown where, screen by screen: the case type's own stages as far as the series for them are there, then each
 * picture beside an earlier one of the same view, then whatever was not shown yet. Always at least one stage.
 */
export function hang(
  caseType: CaseType,
  side: Basics['side'],
  series: readonly ReadingSeries[],
): readonly Stage[] {
  const pictures = series.filter(({ instances }) => instances.length > 0);
  const wanted = pictures.filter((one) => !isHung.never(one));
  const own = protocols[caseType].flatMap((stage) => hungStage(stage, side, wanted));
  const compared = hangCompared(own, wanted);
  const shown = new Set([...own, ...compared].flatMap(({ cells }) => cells.map((cell) => cell.series)));
  const rest = pictures.filter((one) => !shown.has(seriesKey(one))).toSorted(byWorth);
  const stages = [...own, ...compared, ...screens(rest)];
  return stages.length > 0 ? stages : [{ code: 'rest', layout: '1x1', cells: [] }];
}

function hungStage(
  stage: ProtocolStage,
  side: Basics['side'],
  series: readonly ReadingSeries[],
): readonly Stage[] {
  const screensOf = { films: hangFilms, mr: hangMr, ct: hangCt } as const;
  switch (stage.kind) {
    case 'films':
      return screensOf.films(stage, side, series);
    case 'mr':
      return screensOf.mr(stage, side, series);
    case 'ct':
      return screensOf.ct(stage, side, series);
  }
}

/** What was made for reading before scouts and screenshots; else as the studies gave them. */
const byWorth = (one: ReadingSeries, other: ReadingSeries): number =>
  Number(isHung.never(one)) - Number(isHung.never(other));

function screens(rest: readonly ReadingSeries[]): readonly Stage[] {
  const { rows, columns } = layoutOf('2x2');
  const size = rows * columns;
  return Array.from({ length: Math.ceil(rest.length / size) }, (_, screen): Stage => {
    const cells = rest.slice(screen * size, (screen + 1) * size);
    return {
      code: 'rest',
      layout: layoutFor(cells.length),
      cells: cells.map((one) => ({ series: seriesKey(one), cut: 'as-taken' })),
    };
  });
}
