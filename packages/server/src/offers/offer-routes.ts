import { routes } from '@overread/case';
import { and, eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { Transaction } from '../database/open-database.ts';
import { offers } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { acceptOffer } from './accept-offer.ts';
import { askForMore, listAskedForMore } from './ask-for-more.ts';
import { candidatesFor } from './candidates.ts';
import { endOffer } from './end-offer.ts';
import { offersOf, opinionsWanted } from './list-offers.ts';
import { makeOffers } from './make-offers.ts';

/** The doors between a case and those who may read it. */
export function offerRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listCandidates, async ({ queries, kase }) => ({
    candidates: await candidatesFor(house, queries, kase),
  }));

  serve(app, house, routes.listOffers, async ({ queries, kase }) => ({
    offers: await offersOf(queries, kase.id),
    opinionsWanted: await opinionsWanted(queries, kase.id),
  }));

  serve(app, house, routes.makeOffers, async ({ queries, kase, actor, body }) => {
    const { personId: by, secondFactor } = signedIn(actor);
    await makeOffers(house, queries, kase, { ...body, by, secondFactor });
    return { offers: await offersOf(queries, kase.id) };
  });

  serve(app, house, routes.withdrawOffer, async ({ queries, kase, actor, params }) => {
    const { personId: by, secondFactor } = signedIn(actor);
    const { offerId } = params;
    const known = await queries.$count(offers, and(eq(offers.id, offerId), eq(offers.caseId, kase.id)));
    if (known === 0) throw new Refusal('not-found');
    const ending = { act: 'withdraw-offer', offerId, by, secondFactor } as const;
    const { personId } = await endOffer(house, queries, kase, ending);
    await house.tellByMail(queries, [personId], 'reading-offer-ended');
    return { offers: await offersOf(queries, kase.id) };
  });

  serve(app, house, routes.acceptOffer, async ({ queries, kase, actor }) => {
    await acceptOffer(house, queries, kase, signedIn(actor));
    return { accepted: true as const };
  });

  serve(app, house, routes.declineOffer, async ({ queries, kase, actor, body }) => {
    const { personId: by, secondFactor } = signedIn(actor);
    const offerId = await openOfferTo(queries, kase.id, by);
    const { reason } = body;
    await endOffer(house, queries, kase, { act: 'decline-offer', offerId, by, reason, secondFactor });
    await house.tellByMail(queries, 'coordinators', 'case-news');
    return { declined: true as const };
  });

  serve(app, house, routes.askForMore, async ({ queries, kase, actor, body }) => {
    const { personId: by, secondFactor } = signedIn(actor);
    await askForMore(house, queries, kase, { items: body.items, by, secondFactor });
    return { asked: true as const };
  });

  serve(app, house, routes.listAskedForMore, async ({ queries, kase }) => ({
    asked: await listAskedForMore(house, queries, kase.id),
  }));
}

async function openOfferTo(tx: Transaction, caseId: string, personId: string): Promise<string> {
  const [open] = await tx
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.caseId, caseId), eq(offers.personId, personId), eq(offers.answer, 'open')));
  if (!open) throw new Refusal('not-from-this-state');
  return open.id;
}
