import { ended, states, type State } from '@overread/case';
import { and, count, isNull, notInArray, sql } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { caseMoves, cases } from '../database/tables/cases.ts';

/** How many cases are in each state nothing has ended yet, and for how long, in the order of a case's life. */
export async function whereCasesWait(queries: Executor, now: Date) {
  const since = sql`coalesce((select ${caseMoves.at} from ${caseMoves} where ${caseMoves.caseId} = ${cases.id}
    order by ${caseMoves.number} desc limit 1), ${cases.createdAt})`;
  const days = sql`extract(epoch from ${now.toISOString()}::timestamptz - ${since}) / 86400`;
  const rows = await queries
    .select({
      state: cases.state,
      cases: count(),
      middleDays: sql<number>`percentile_cont(0.5) within group (order by ${days})::float8`,
      longestDays: sql<number>`max(${days})::float8`,
    })
    .from(cases)
    .where(and(isNull(cases.erasedAt), notInArray(cases.state, [...ended, 'urgent'])))
    .groupBy(cases.state);
  return rows
    .map((row) => ({ ...row, state: row.state as State }))
    .toSorted((one, other) => states.indexOf(one.state) - states.indexOf(other.state));
}
