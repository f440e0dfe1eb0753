import { asc, eq } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { opinions, opinionVersions } from '../database/tables/reading.ts';
import type { VersionRow } from './signed-version.ts';

/** One opinion of a case with everything signed of it, the first version first. */
export interface SignedOpinion {
  readonly opinionId: string;
  readonly personId: string;
  /** From 1, in the order the first versions were signed. */
  readonly number: number;
  readonly versions: readonly [VersionRow, ...VersionRow[]];
}

/** The opinions of a case of which anything is signed. */
export async function signedOpinions(queries: Executor, caseId: string): Promise<readonly SignedOpinion[]> {
  const rows = await queries
    .select({ version: opinionVersions, personId: opinions.personId })
    .from(opinionVersions)
    .innerJoin(opinions, eq(opinions.id, opinionVersions.opinionId))
    .where(eq(opinionVersions.caseId, caseId))
    .orderBy(asc(opinionVersions.signedAt), asc(opinionVersions.opinionId), asc(opinionVersions.version));
  const firsts = rows.filter(({ version }) => version.version === 1);
  return firsts.map(({ version: first, personId }, at) => {
    const later = rows.flatMap(({ version }) =>
      version.opinionId === first.opinionId && version.version > 1 ? [version] : [],
    );
    return {
      opinionId: first.opinionId,
      personId,
      number: at + 1,
      versions: [first, ...later.toSorted((a, b) => a.version - b.version)],
    };
  });
}

export const lastOf = ({ versions }: Pick<SignedOpinion, 'versions'>): VersionRow =>
  versions.at(-1) ?? versions[0];

/** What would go out with a release: the last version of each opinion, where the patient's side has not got it. */
export async function toRelease(queries: Executor, caseId: string): Promise<readonly SignedOpinion[]> {
  const all = await signedOpinions(queries, caseId);
  return all.filter((opinion) => lastOf(opinion).releasedAt === null);
}
