import { and, eq, isNull } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';
import { offers, opinions, opinionVersions } from '../database/tables/reading.ts';

/** Who reads the case now, and whether each has signed. */
export async function readersOf(
  queries: Executor,
  caseId: string,
): Promise<readonly { readonly personId: string; readonly signed: boolean }[]> {
  const readers = await queries
    .select({ personId: caseMembers.personId })
    .from(caseMembers)
    .where(
      and(eq(caseMembers.caseId, caseId), eq(caseMembers.standing, 'reviewer'), isNull(caseMembers.until)),
    );
  const signed = await queries
    .selectDistinct({ personId: opinions.personId })
    .from(opinions)
    .innerJoin(opinionVersions, eq(opinionVersions.opinionId, opinions.id))
    .where(eq(opinions.caseId, caseId));
  const hands = new Set(signed.map(({ personId }) => personId));
  return readers.map(({ personId }) => ({ personId, signed: hands.has(personId) }));
}

/** Offers nobody answered yet. */
export const openOffersOf = (queries: Executor, caseId: string) =>
  queries
    .select({ id: offers.id, personId: offers.personId })
    .from(offers)
    .where(and(eq(offers.caseId, caseId), eq(offers.answer, 'open')));

/** Whether someone signed, everyone who reads the case has, and nobody is still asked. */
export async function everyoneSigned(queries: Executor, caseId: string): Promise<boolean> {
  const readers = await readersOf(queries, caseId);
  if (readers.length === 0 || readers.some(({ signed }) => !signed)) return false;
  return (await openOffersOf(queries, caseId)).length === 0;
}

/** Whether another than this reviewer has yet to sign, or to answer an offer: then the case goes on being read. */
export async function othersStillRead(queries: Executor, caseId: string, personId: string): Promise<boolean> {
  const readers = await readersOf(queries, caseId);
  if (readers.some((one) => one.personId !== personId && !one.signed)) return true;
  return (await openOffersOf(queries, caseId)).length > 0;
}
