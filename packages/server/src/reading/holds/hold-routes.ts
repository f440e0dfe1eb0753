import { routes } from '@overread/case';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { cases } from '../../database/tables/cases.ts';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { serve } from '../../http/serve.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Rectangle } from '../../pseudonym/mask-pixels.ts';
import type { Hold, HoldSource } from './hold.ts';
import { holdDecisions, keepHoldDecision } from './hold-decisions.ts';

/** What a coordinator looks at before a reviewer may, and decides. */
export function holdRoutes(app: FastifyInstance, house: House, sources: readonly HoldSource[]): void {
  const found = async (...from: Parameters<HoldSource>): Promise<readonly Hold[]> => {
    const holds: Hold[] = [];
    // One after another: within a transaction there is one connection.
    for (const source of sources) holds.push(...(await source(...from)));
    return holds;
  };

  serve(app, house, routes.listHolds, async ({ queries, kase }) => {
    const decided = await holdDecisions(queries, house.seal, kase.id);
    const holds = await found(queries, kase);
    return {
      holds: holds.map(({ proposed, why, ...hold }) => {
        const was = decided.get(hold.id);
        return {
          ...hold,
          why: [...why],
          decision: was?.decision ?? null,
          masks: [...(was?.masks ?? proposed)],
        };
      }),
    };
  });

  serve(app, house, routes.decideHold, async ({ queries, kase, actor, params, body, about }) => {
    about(params.holdId);
    const hold = (await found(queries, kase)).find(({ id }) => id === params.holdId);
    if (!hold) throw new Refusal('not-found');
    const masks = body.decision === 'mask' ? body.masks.flatMap((one) => within(one, hold)) : [];
    // "Masked" without a mask would show everything.
    if (body.decision === 'mask' && masks.length === 0)
      throw new Refusal('invalid-input', [{ at: 'masks', reason: 'nothing-masked' }]);
    const by = signedIn(actor).personId;
    const at = house.now();
    await keepHoldDecision(queries, house.seal, {
      caseId: kase.id,
      holdId: hold.id,
      decision: body.decision,
      masks,
      by,
      at,
    });
    // What is held in memory of the case goes by this: it must change, even within the same millisecond.
    const updatedAt = new Date(Math.max(at.getTime(), kase.updatedAt.getTime() + 1));
    await queries.update(cases).set({ updatedAt }).where(eq(cases.id, kase.id));
    return { decision: body.decision };
  });
}

/** The part of it that lies on the picture; none where nothing does. */
function within({ x, y, width, height }: Rectangle, { rows, columns }: Hold): Rectangle[] {
  const [right, bottom] = [Math.min(x + width, columns), Math.min(y + height, rows)];
  return x < right && y < bottom ? [{ x, y, width: right - x, height: bottom - y }] : [];
}
