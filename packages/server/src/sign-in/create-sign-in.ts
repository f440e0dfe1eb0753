import type { FastifyInstance } from 'fastify';
import type { House } from '../http/house.ts';
import { createLinkSeal } from '../mail/seal-link.ts';
import { createAuth } from './create-auth.ts';
import { createAuthMails } from './auth-mails.ts';
import { createCurrentTransaction } from './current-transaction.ts';
import { serveAuthDoors } from './doors/serve-auth-doors.ts';
import { guardRequests } from './guard-requests.ts';
import { createRateLimiter } from './rate-limit.ts';
import { serveAccount } from './serve-account.ts';
import { serveAdministration } from './serve-administration.ts';
import { createTurnstile } from './turnstile.ts';
import { createActorResolver, type ActorResolver } from './sessions/resolve-actor.ts';
import { originsOf, type SignInOptions } from './sign-in-options.ts';

export interface SignIn extends ActorResolver {
  /** Stands before every route; to be called on the root instance before any route is added. */
  readonly guard: (app: FastifyInstance) => void;
  /** Adds every route of signing in, accounts and their administration. */
  readonly serve: (app: FastifyInstance, house: House) => Promise<void>;
}

/** Signing in, wired. @throws when the secret is shorter than 32 characters */
export function createSignIn(options: SignInOptions): SignIn {
  if (options.secret.length < 32) throw new Error('the secret of sign-in needs at least 32 characters');
  const inside = createCurrentTransaction(options.database);
  const mails = createAuthMails(options, inside);
  const auth = createAuth(options, inside, mails);
  const actors = createActorResolver(options);
  const limiter = createRateLimiter(options);
  return {
    ...actors,
    guard: (app) => guardRequests(app, { origins: originsOf(options), resolveActor: actors.resolveActor }),
    serve: async (app, house) => {
      await app.register(async (scope) => {
        limitWaysIn(scope, limiter.count);
        // After the handler's commit and before its answer: what was revoked is revoked when they hear of it.
        scope.addHook('onSend', async (request, reply) => {
          if (request.method !== 'GET' && reply.statusCode < 400) actors.forget();
        });
        serveAuthDoors(scope, {
          options,
          auth,
          mails,
          inside,
          limiter,
          actors,
          turnstile: createTurnstile(atOnce, waiting),
        });
        serveAccount(scope, house, options, limiter);
        serveAdministration(scope, house, options, createLinkSeal(options.secret));
      });
    },
  };
}

/** Each sign-in holds a database connection and 19 MiB while its password is hashed. */
const atOnce = 6;
const waiting = 200;

/** Tries of a code or a token, per address. */
const waysIn: Readonly<Record<string, { readonly most: number; readonly seconds: number }>> = {
  '/api/first-run': { most: 20, seconds: 3_600 },
  '/api/invitations/look': { most: 60, seconds: 3_600 },
  '/api/invitations/accept': { most: 30, seconds: 3_600 },
};

function limitWaysIn(scope: FastifyInstance, count: ReturnType<typeof createRateLimiter>['count']): void {
  scope.addHook('onRequest', async (request) => {
    const url = request.routeOptions.url ?? '';
    const limit = waysIn[url];
    if (limit && request.method === 'POST') await count(url, 'address', request.ip, limit);
  });
}
