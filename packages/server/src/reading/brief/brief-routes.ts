import { routes, type Standing } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { serve } from '../../http/serve.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Hold, HoldSource } from '../holds/hold.ts';
import { openSeal } from '../seals/open-seal.ts';
import { allSealed, sealsOf } from '../seals/seals-of.ts';
import { briefOf, type Brief } from './brief-of.ts';

/** The case at a glance, and the opening of what is sealed. */
export function briefRoutes(app: FastifyInstance, house: House, sources: readonly HoldSource[]): void {
  serve(app, house, routes.readBrief, async ({ queries, kase, actor, standings }) => {
    const as = readsAs(standings);
    const seals = as === 'reviewer' ? await sealsOf(queries, kase.id, signedIn(actor).personId) : allSealed;
    const holds: Hold[] = [];
    for (const source of sources) holds.push(...(await source(queries, kase)));
    return briefOf(house, queries, kase, { as, seals, holds });
  });

  serve(app, house, routes.openSealed, async ({ queries, kase, actor, body, about }) => {
    about(body.what);
    const { personId } = signedIn(actor);
    const seals = await openSeal(queries, { caseId: kase.id, personId, what: body.what, at: house.now() });
    return { seals: seals.state };
  });
}

/** Who accepted a case reads it, whatever else they are. */
const readsAs = (standings: readonly Standing[]): Brief['as'] => {
  const as = (['reviewer', 'offered-reviewer', 'coordinator'] as const).find((one) =>
    standings.includes(one),
  );
  if (!as) throw new Refusal('not-allowed');
  return as;
};
