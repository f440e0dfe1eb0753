import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';
import { offers } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';

/** The patient takes the case back: nobody is asked any more, and nobody reads it. Those who were are told. */
export async function endEveryPart(house: House, tx: Transaction, caseId: string): Promise<void> {
  const at = house.now();
  await tx
    .update(offers)
    .set({ answer: 'withdrawn', answeredAt: at })
    .where(and(eq(offers.caseId, caseId), eq(offers.answer, 'open')));
  const ended = await tx
    .update(caseMembers)
    .set({ until: at })
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        inArray(caseMembers.standing, ['offered-reviewer', 'reviewer']),
        isNull(caseMembers.until),
      ),
    )
    .returning({ personId: caseMembers.personId });
  const told = ended.map(({ personId }) => personId);
  await house.tellByMail(tx, told, 'reading-offer-ended');
}
