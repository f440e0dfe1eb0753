import type { Standing } from '@overread/case';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Database, Executor } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import * as tables from '../database/tables/index.ts';
import { recentAnswers } from './recent-answers.ts';

export interface CaseAndStandings {
  readonly kase: typeof cases.$inferSelect;
  /** Those of the person's own parts in the case. */
  readonly standings: readonly Standing[];
}

/** For how long a change that another server makes may go unseen here. */
const keptForMs = 100;

/**
 * A case with what a person is to it, in one round trip; undefined for one that is not, or no longer. Outside a transaction
 * an answer may be as old as the decision on recent answers allows.
 */
export function caseAndStandings(
  queries: Executor,
  caseId: string,
  personId: string,
): Promise<CaseAndStandings | undefined> {
  if (!isPool(queries)) return answer(query(queries), caseId, personId);
  const recent = byPool.get(queries) ?? recentAnswers<CaseAndStandings>(queries.$client, keptForMs);
  byPool.set(queries, recent);
  return recent(`${caseId} ${personId}`, (client) => answer(prepared(client), caseId, personId));
}

/** Every image asked for asks this first. */
const byPool = new WeakMap<Database, ReturnType<typeof recentAnswers<CaseAndStandings>>>();

async function answer(
  asked: ReturnType<typeof query>,
  caseId: string,
  personId: string,
): Promise<CaseAndStandings | undefined> {
  const rows = await asked.execute({ caseId, personId });
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

/** The pool's connections keep it planned. */
const byClient = new WeakMap<pg.PoolClient, ReturnType<typeof query>>();

function prepared(client: pg.PoolClient): ReturnType<typeof query> {
  const known = byClient.get(client) ?? query(drizzle(client, { schema: tables }) as unknown as Database);
  byClient.set(client, known);
  return known;
}

const isPool = (queries: Executor): queries is Database & { readonly $client: pg.Pool } =>
  '$client' in queries;
