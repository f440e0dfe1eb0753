import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { cases } from '../database/tables/cases.ts';
import { offers } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { endOffer } from './end-offer.ts';

const atOnce = 500;

/** Ends the offers whose time has run out, each in a transaction of its own. Run by two servers at once it does no harm. */
export async function expireOffers(house: House): Promise<void> {
  const due = await house.database
    .select({ id: offers.id, caseId: offers.caseId })
    .from(offers)
    .where(isDue(house.now()))
    .orderBy(asc(offers.expiresAt))
    .limit(atOnce);
  for (const one of due) await expire(house, one);
}

const isDue = (now: Date) => and(eq(offers.answer, 'open'), lte(offers.expiresAt, now));

const expire = (house: House, { id, caseId }: { readonly id: string; readonly caseId: string }) =>
  house.database.transaction(async (tx) => {
    const [kase] = await tx
      .select()
      .from(cases)
      .where(and(eq(cases.id, caseId), isNull(cases.erasedAt)))
      .for('update');
    const stillDue = await tx.$count(offers, and(eq(offers.id, id), isDue(house.now())));
    if (!kase || stillDue === 0) return;
    const { personId } = await endOffer(house, tx, kase, {
      act: 'expire-offer',
      offerId: id,
      by: 'house',
      secondFactor: false,
    });
    await house.tellByMail(tx, [personId], 'reading-offer-ended');
    await house.tellByMail(tx, 'coordinators', 'case-news');
    await house.record.act(tx, {
      actor: { kind: 'system', name: 'offers' },
      act: 'expire-offer',
      caseId,
      object: 'offer',
      objectId: id,
      from: null,
    });
  });
