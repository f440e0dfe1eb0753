import { and, eq, gt } from 'drizzle-orm';
import { moveCase } from '../cases/move-case.ts';
import type { Transaction } from '../database/open-database.ts';
import { offers } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { beginPart, endPart } from './parts-in-case.ts';

/** Takes the case to read. The first of two moves it; the second joins while the first reads. */
export async function acceptOffer(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  { personId, secondFactor }: { readonly personId: string; readonly secondFactor: boolean },
): Promise<void> {
  const at = house.now();
  const [accepted] = await tx
    .update(offers)
    .set({ answer: 'accepted', answeredAt: at })
    .where(
      and(
        eq(offers.caseId, kase.id),
        eq(offers.personId, personId),
        eq(offers.answer, 'open'),
        gt(offers.expiresAt, at),
      ),
    )
    .returning({ id: offers.id });
  if (!accepted) throw new Refusal('not-from-this-state');
  const stay = kase.state !== 'offered';
  await moveCase(house, tx, kase, 'accept-offer', { by: personId, stay, secondFactor });
  const caseId = kase.id;
  await endPart(tx, { caseId, personId, standing: 'offered-reviewer', until: at });
  await beginPart(tx, { caseId, personId, standing: 'reviewer', since: at });
  await house.tellByMail(tx, 'coordinators', 'case-news');
}
