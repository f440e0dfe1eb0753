import { routes } from '@overread/case';
import { and, eq, isNull } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { shares } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { givenOpinions, openShare } from './open-share.ts';
import { keepShare, listShares, shareView } from './share-rows.ts';
import { newShareSecrets } from './share-secrets.ts';

const day = 24 * 3_600_000;
const mostShares = 50;

/** Tries of link and code, per address; the code itself closes the share after ten. */
const tries = { most: 30, seconds: 900 } as const;

/** Links by which a patient gives the opinion to their own doctor. */
export async function shareRoutes(app: FastifyInstance, house: House): Promise<void> {
  serve(app, house, routes.listShares, async ({ queries, kase }) => ({
    shares: [...(await listShares(queries, house.seal, kase.id))],
  }));

  serve(app, house, routes.makeShare, async ({ queries, kase, actor, body }) => {
    if ((await givenOpinions(queries, { kase })).length === 0) throw new Refusal('not-from-this-state');
    if ((await queries.$count(shares, eq(shares.caseId, kase.id))) >= mostShares)
      throw new Refusal('quota-reached');
    const at = house.now();
    const secrets = newShareSecrets();
    const row = await keepShare(queries, house.seal, {
      caseId: kase.id,
      by: signedIn(actor).personId,
      at,
      expiresAt: new Date(at.getTime() + body.days * day),
      language: body.language,
      words: { label: body.label, note: body.note },
      secrets,
    });
    return { share: await shareView(house.seal, row, []), ...secrets };
  });

  serve(app, house, routes.closeShare, async ({ queries, kase, params }) => {
    const ofCase = and(eq(shares.id, params.shareId), eq(shares.caseId, kase.id));
    const known = await queries.$count(shares, ofCase);
    if (known === 0) throw new Refusal('not-found');
    await queries
      .update(shares)
      .set({ closedAt: house.now() })
      .where(and(ofCase, isNull(shares.closedAt)));
    return { closed: true as const };
  });

  await app.register(async (scope) => {
    scope.addHook('preHandler', async ({ ip }) =>
      house.rateLimiter.count(routes.openShare.path, 'address', ip, tries),
    );
    serve(scope, house, routes.openShare, async ({ queries, body, actor, act, request }) => {
      const { opened, answer } = await openShare(house, queries, body);
      await house.record.act(queries, {
        actor,
        act,
        caseId: opened.kase.id,
        object: routes.openShare.path,
        objectId: opened.share.id,
        from: request.ip,
      });
      return answer;
    });
  });
}
