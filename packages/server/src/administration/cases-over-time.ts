import { stages, type Stage, type State } from '@overread/case';
import { count, isNull, sql, type AnyColumn } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { caseMoves, cases } from '../database/tables/cases.ts';

const weekMs = 7 * 86_400_000;
const weeksShown = 12;

/** The ends of the last weeks, oldest first, the last one now. */
export const weekEnds = (now: Date): readonly Date[] =>
  Array.from({ length: weeksShown }, (_, at) => new Date(now.getTime() - (weeksShown - 1 - at) * weekMs));

/** Which of the weeks a moment falls into; all that lies before them falls into the first. */
export const weekOf = (at: AnyColumn, weeks: readonly Date[]) =>
  sql<number>`greatest(0, ceil(extract(epoch from ${at} - ${weeks[0]?.toISOString()}::timestamptz) / ${weekMs / 1000}))::int`;

/** A running total at each week's end of what came and went in each. */
export function runningTotal(changes: readonly { readonly week: number; readonly by: number }[]): number[] {
  const total = Array.from({ length: weeksShown }, () => 0);
  for (const { week, by } of changes)
    for (let at = week; at < weeksShown; at++) total[at] = (total[at] ?? 0) + by;
  return total;
}

/**
 * Open cases in each stage at the end of each week, from what entered and left it. Erased cases are gone from
 * every week: nothing of them is kept to count.
 */
export async function stagesOverTime(queries: Executor, weeks: readonly Date[]) {
  const begun = weekOf(cases.createdAt, weeks);
  const created = await queries
    .select({ week: begun, cases: count() })
    .from(cases)
    .where(isNull(cases.erasedAt))
    .groupBy(sql`1`);
  const moved = weekOf(caseMoves.at, weeks);
  const moves = await queries
    .select({ week: moved, from: caseMoves.from, to: caseMoves.to, cases: count() })
    .from(caseMoves)
    .groupBy(sql`1`, caseMoves.from, caseMoves.to);
  const changes: readonly Change[] = [
    ...created.map(({ week, cases: by }) => ({ week, state: 'draft', by })),
    ...moves.flatMap(({ week, from, to, cases: by }) => [
      { week, state: from, by: -by },
      { week, state: to, by },
    ]),
  ];
  return (Object.entries(stages) as [Stage, readonly State[]][]).map(([stage, states]) => ({
    stage,
    open: runningTotal(changes.filter(({ state }) => (states as readonly string[]).includes(state))),
  }));
}

interface Change {
  readonly week: number;
  readonly state: string;
  readonly by: number;
}
