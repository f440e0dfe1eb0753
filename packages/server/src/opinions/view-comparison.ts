import { compareOpinions, type Answer, type routes, type Standing } from '@overread/case';
import type { Executor } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { inLanguage } from './in-language.ts';
import { lastOf } from './signed-opinions.ts';
import { seesUnreleased, visibleOpinions } from './visible-opinions.ts';

type Comparison = Answer<typeof routes.viewComparison>['comparison'];

/** The first two opinions someone may see, point by point; in English where there is one. */
export async function viewComparison(
  house: House,
  queries: Executor,
  kase: CaseRow,
  standings: readonly Standing[],
): Promise<Comparison> {
  const [a, b] = await visibleOpinions(queries, kase.id, standings);
  if (!a || !b) return null;
  const how = { language: 'en', drafts: seesUnreleased(standings) } as const;
  const one = await inLanguage(house, queries, lastOf(a), how);
  const other = await inLanguage(house, queries, lastOf(b), how);
  const compared = compareOpinions(one.opinion, other.opinion);
  if (!compared.comparable) return null;
  type Id = NonNullable<Comparison>['a'];
  return {
    a: a.opinionId as Id,
    b: b.opinionId as Id,
    points: compared.points.map((point) => ({ ...point })),
  };
}
