import { and, eq } from 'drizzle-orm';
import { moveCase } from '../cases/move-case.ts';
import type { Transaction } from '../database/open-database.ts';
import { offers } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { endPart } from './parts-in-case.ts';
import { openOffersOf, readersOf } from './readers-of.ts';

/**
 * Consent to share does not hold any more: nobody is asked, and nobody goes on reading who has not signed. Where nothing is signed
 * the case is ready again, and stays there until consent is given anew.
 */
export async function endSharing(house: House, tx: Transaction, kase: CaseRow, by: string): Promise<void> {
  const until = house.now();
  const asked = await openOffersOf(tx, kase.id);
  const readers = await readersOf(tx, kase.id);
  const unsigned = readers.filter(({ signed }) => !signed);
  await tx
    .update(offers)
    .set({ answer: 'withdrawn', answeredAt: until })
    .where(and(eq(offers.caseId, kase.id), eq(offers.answer, 'open')));
  for (const { personId } of asked)
    await endPart(tx, { caseId: kase.id, personId, standing: 'offered-reviewer', until });
  for (const { personId } of unsigned)
    await endPart(tx, { caseId: kase.id, personId, standing: 'reviewer', until });
  const act = { offered: 'withdraw-offer', reading: 'hand-back', 'needs-more': 'hand-back' }[kase.state];
  if (act && readers.length === unsigned.length)
    await moveCase(house, tx, kase, act, { by, reason: 'consent-withdrawn', secondFactor: false });
  const told = [...asked, ...unsigned].map(({ personId }) => personId);
  await house.tellByMail(tx, told, 'reading-offer-ended');
  if (told.length > 0) await house.tellByMail(tx, 'coordinators', 'case-news');
}
