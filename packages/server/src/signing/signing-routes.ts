import { routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { signedVersionView } from '../opinions/signed-version.ts';
import type { House } from '../http/house.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { amendOpinion } from './amend-opinion.ts';
import { signOpinion } from './sign-opinion.ts';
import { allSigningKeys } from './signing-keys.ts';

/** Signing and amending, and the public halves of the keys. */
export async function signingRoutes(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (scope) => {
    // Counted before the case is locked and a connection held; a code has a million values.
    scope.addHook('preHandler', async (request) => {
      const actor = await house.resolveActor(request);
      if (actor.kind === 'person')
        await house.rateLimiter.count(routes.signOpinion.path, 'account', actor.personId, tries);
    });
    serve(scope, house, routes.signOpinion, async ({ queries, kase, actor, body, afterCommit }) => {
      const me = signedIn(actor);
      const row = await signOpinion(house, queries, kase, me, body);
      afterCommit(() => house.rateLimiter.clear(routes.signOpinion.path, 'account', me.personId));
      return { signed: signedVersionView(row) };
    });
  });

  serve(app, house, routes.amendOpinion, async ({ queries, kase, actor, body }) =>
    amendOpinion(house, queries, kase, signedIn(actor), body.reason),
  );

  serve(app, house, routes.listSigningKeys, async ({ queries }) => ({
    keys: (await allSigningKeys(queries)).map(({ id, personId, publicKey, madeAt, retiredAt }) => ({
      id,
      of: personId === null ? ('server' as const) : ('reviewer' as const),
      publicKey: publicKey.toString('base64'),
      madeAt: madeAt.toISOString(),
      retiredAt: retiredAt?.toISOString() ?? null,
    })),
  }));
}

const tries = { most: 10, seconds: 900 } as const;
