import type { Standing } from '@overread/case';
import type { Executor } from '../database/open-database.ts';
import { signedOpinions, type SignedOpinion } from './signed-opinions.ts';
import type { VersionRow } from './signed-version.ts';

/** Those who bring an opinion to the patient see what is signed; everyone else only what was released. */
export const seesUnreleased = (standings: readonly Standing[]): boolean =>
  standings.some((one) => one === 'coordinator' || one === 'translator');

/** The opinions of a case as someone may see them. */
export async function visibleOpinions(
  queries: Executor,
  caseId: string,
  standings: readonly Standing[],
): Promise<readonly SignedOpinion[]> {
  const all = await signedOpinions(queries, caseId);
  return seesUnreleased(standings) ? all : released(all);
}

/** What the patient's side has got. */
export const released = (all: readonly SignedOpinion[]): readonly SignedOpinion[] =>
  all.flatMap((opinion) => {
    const [first, ...later] = opinion.versions.filter(({ releasedAt }) => releasedAt !== null);
    return first ? [{ ...opinion, versions: [first, ...later] satisfies [VersionRow, ...VersionRow[]] }] : [];
  });
