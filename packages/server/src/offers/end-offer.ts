import { leadsTo, type State } from '@overread/case';
import { and, eq } from 'drizzle-orm';
import { moveCase } from '../cases/move-case.ts';
import type { Transaction } from '../database/open-database.ts';
import { offers } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { endPart } from './parts-in-case.ts';
import { openOffersOf, readersOf } from './readers-of.ts';

/** How an open offer ends without the case being taken. */
export const endings = {
  'withdraw-offer': 'withdrawn',
  'decline-offer': 'declined',
  'expire-offer': 'expired',
} as const;

interface Ending {
  readonly act: keyof typeof endings;
  readonly offerId: string;
  /** Who ends it: a person, or the house. */
  readonly by: string;
  readonly reason?: string;
  readonly secondFactor: boolean;
}

/**
 * Ends an open offer, and the part it gave; the case is ready for another when nobody reads it and nobody else is asked.
 * Refused as `not-from-this-state` when the offer is not open any more. The case's row must be locked.
 */
export async function endOffer(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  { act, offerId, by, reason, secondFactor }: Ending,
): Promise<{ readonly personId: string }> {
  const at = house.now();
  const [ended] = await tx
    .update(offers)
    .set({ answer: endings[act], answeredAt: at, reason: reason ?? null })
    .where(and(eq(offers.id, offerId), eq(offers.caseId, kase.id), eq(offers.answer, 'open')))
    .returning({ personId: offers.personId });
  if (!ended) throw new Refusal('not-from-this-state');
  const { personId } = ended;
  await endPart(tx, { caseId: kase.id, personId, standing: 'offered-reviewer', until: at });
  const asked = await openOffersOf(tx, kase.id);
  const reading = await readersOf(tx, kase.id);
  const stay = asked.length + reading.length > 0;
  // A case that ended meanwhile stays where it is.
  if (leadsTo(act, kase.state as State, stay) !== null)
    await moveCase(house, tx, kase, act, { by, stay, secondFactor });
  return ended;
}
