import { routes, type Answer, type Standing } from '@overread/case';
import { asc, eq } from 'drizzle-orm';
import { consentsNow } from '../cases/consent.ts';
import type { Executor } from '../database/open-database.ts';
import { outcomes } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { readingWordsOf } from '../reading/brief/reading-words.ts';

type Told = Answer<typeof routes.viewOutcomes>['outcomes'];

export const outcomePlace = (month: number): string => `outcomes/${month}`;

export const consentsToOutcomes = async (
  { now }: Pick<House, 'now'>,
  queries: Executor,
  caseId: string,
): Promise<boolean> => (await consentsNow(queries, caseId, now())).includes('outcomes');

/**
 * What was told became of it. The patient's side sees its own words always, others while consent is in force; and who
 * may not know whose the case is, without who and where.
 */
export async function toldOutcomes(
  house: House,
  queries: Executor,
  kase: CaseRow,
  standings: readonly Standing[],
): Promise<Told> {
  const isOwn = standings.some((one) => one === 'patient' || one === 'relative');
  if (!isOwn && !(await consentsToOutcomes(house, queries, kase.id))) return [];
  const rows = await queries
    .select()
    .from(outcomes)
    .where(eq(outcomes.caseId, kase.id))
    .orderBy(asc(outcomes.month));
  const knowsWho = isOwn || standings.includes('coordinator');
  const clean = knowsWho ? (text: string) => text : (await readingWordsOf(house, queries, kase)).clean;
  return Promise.all(
    rows.map(async ({ month, sealed, at }) => {
      const told = routes.tellOutcome.body.parse(await house.seal.open(kase.id, outcomePlace(month), sealed));
      return { ...told, text: clean(told.text), at: at.toISOString() };
    }),
  );
}
