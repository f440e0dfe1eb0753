import type { CaseView, State } from '@overread/case';
import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import { Refusal } from '../http/refusal.ts';

const page = 50;

/** Cases not erased, the one longest untouched first; `after` is where the page before ended. */
export async function listAllCases(
  queries: Executor,
  { state, after }: { readonly state?: State | undefined; readonly after?: string | undefined },
) {
  const from = after === undefined ? null : readCursor(after);
  const rows = await queries
    .select()
    .from(cases)
    .where(
      and(
        isNull(cases.erasedAt),
        state && eq(cases.state, state),
        from
          ? sql`(${cases.updatedAt}, ${cases.id}) > (${from.at.toISOString()}::timestamptz, ${from.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(cases.updatedAt), asc(cases.id))
    .limit(page);
  const last = rows.length === page ? rows.at(-1) : undefined;
  return {
    cases: rows.map((row) => ({
      id: row.id as CaseView['id'],
      code: row.code,
      caseType: row.caseType as CaseView['caseType'],
      side: row.side as CaseView['side'],
      state: row.state as State,
      updatedAt: row.updatedAt.toISOString(),
      helpAsked: row.helpAsked,
    })),
    counts: await countByState(queries),
    next: last ? `${last.updatedAt.toISOString()} ${last.id}` : null,
  };
}

async function countByState(queries: Executor): Promise<Record<string, number>> {
  const rows = await queries
    .select({ state: cases.state, count: count() })
    .from(cases)
    .where(isNull(cases.erasedAt))
    .groupBy(cases.state);
  return Object.fromEntries(rows.map(({ state, count: number }) => [state, number]));
}

function readCursor(text: string): { readonly at: Date; readonly id: string } {
  const [moment = '', id = ''] = text.split(' ');
  const at = new Date(moment);
  if (Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(id))
    throw new Refusal('invalid-input', [{ at: 'after', reason: 'no-cursor' }]);
  return { at, id };
}
