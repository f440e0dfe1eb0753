import type { Standing } from '@overread/case';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Executor } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';

export interface CaseAndStandings {
  readonly kase: typeof cases.$inferSelect;
  /** Those of the person's own parts in the case. */
  readonly standings: readonly Standing[];
}

/** A case with what a person is to it, in one round trip; undefined for one that is not, or no longer. */
export async function caseAndStandings(
  queries: Executor,
  caseId: string,
  personId: string,
): Promise<CaseAndStandings | undefined> {
  const rows = await (isPool(queries) ? prepared(queries) : query(queries)).execute({ caseId, personId });
  const [first] = rows;
  if (!first) return undefined;
  return {
    kase: first.kase,
    standings: rows.flatMap(({ standing }) => (standing === null ? [] : [standing as Standing])),
  };
}

const query = (queries: Executor) =>
  queries
    .select({ kase: cases, standing: caseMembers.standing })
    .from(cases)
    .leftJoin(
      caseMembers,
      and(
        eq(caseMembers.caseId, cases.id),
        eq(caseMembers.personId, sql.placeholder('personId')),
        isNull(caseMembers.until),
      ),
    )
    .where(and(eq(cases.id, sql.placeholder('caseId')), isNull(cases.erasedAt)))
    .prepare('case_and_standings');

/** Every image asked for asks this first; the pool's connections keep it planned. */
const byPool = new WeakMap<Database, ReturnType<typeof query>>();

function prepared(pool: Database): ReturnType<typeof query> {
  const known = byPool.get(pool) ?? query(pool);
  byPool.set(pool, known);
  return known;
}

const isPool = (queries: Executor): queries is Database => '$client' in queries;
