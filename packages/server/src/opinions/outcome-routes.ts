import { routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { outcomes } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { monthsDue } from './due-outcomes.ts';
import { consentsToOutcomes, outcomePlace, toldOutcomes } from './told-outcomes.ts';

/** What became of it, with consent: told by the patient's side, seen by those who advised. */
export function outcomeRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.viewOutcomes, async ({ queries, kase, standings }) => {
    const consented = await consentsToOutcomes(house, queries, kase.id);
    return {
      outcomes: await toldOutcomes(house, queries, kase, standings),
      due: consented ? [...(await monthsDue(queries, kase.id, house.now()))] : [],
    };
  });

  serve(app, house, routes.tellOutcome, async ({ queries, kase, body }) => {
    if (!(await consentsToOutcomes(house, queries, kase.id)))
      throw new Refusal('not-yet-held', [{ at: 'outcomes', reason: 'consent-to-outcomes' }]);
    const at = house.now();
    if (!(await monthsDue(queries, kase.id, at)).includes(body.month))
      throw new Refusal('not-yet-held', [{ at: 'month', reason: 'not-due' }]);
    await queries.insert(outcomes).values({
      caseId: kase.id,
      month: body.month,
      sealed: await house.seal.seal(kase.id, outcomePlace(body.month), body),
      at,
    });
    return { at: at.toISOString() };
  });
}
