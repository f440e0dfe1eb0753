import { routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import type { Actor, SignedIn } from '../http/actor.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';

import { isFirstRunOpen, makeFirstAdministrator } from './first-run/make-first-administrator.ts';
import { acceptInvitation, lookAtInvitation } from './invitations/accept-invitation.ts';
import { changeOwnAccount, listSignInMethods, readOwnAccount } from './people/own-account.ts';
import { endOtherSessions, endOwnSession, listOwnSessions } from './sessions/own-sessions.ts';
import { invitationLasts } from './invitations/invitation.ts';
import { hashToken } from './one-time-token.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { SignInOptions } from './sign-in-options.ts';

const done = { done: true } as const;

/** Opens the doors of one's own account, and those that lead to one. */
export function serveAccount(
  app: FastifyInstance,
  house: House,
  options: SignInOptions,
  limiter: RateLimiter,
): void {
  serve(app, house, routes.viewMe, async ({ queries, actor }) => ({
    me: actor.kind === 'person' ? mutable(await readOwnAccount(queries, actor)) : null,
    firstRun: await isFirstRunOpen(queries),
    registrationOpen: await options.isRegistrationOpen(),
  }));
  serve(app, house, routes.changeMe, async ({ queries, actor, body }) => {
    await changeOwnAccount(queries, signedIn(actor), body);
    return done;
  });
  serve(app, house, routes.listSessions, async ({ queries, actor }) => ({
    sessions: await listOwnSessions(queries, signedIn(actor), options.now()),
  }));
  serve(app, house, routes.endSession, async ({ queries, actor, params }) => {
    if (!(await endOwnSession(queries, signedIn(actor), params.sessionId))) throw new Refusal('not-found');
    return done;
  });
  serve(app, house, routes.endOtherSessions, async ({ queries, actor }) => ({
    ended: await endOtherSessions(queries, signedIn(actor)),
  }));
  serve(app, house, routes.listMethods, async ({ queries, actor }) => {
    const { secondFactor, passkeys } = await listSignInMethods(queries, signedIn(actor));
    return { secondFactor, passkeys: [...passkeys] };
  });
  serveWaysIn(app, house, options, limiter);
}

/** Tries of one invitation's code, from wherever they come. */
const codeTries = { most: 10, seconds: invitationLasts / 1_000 };

function serveWaysIn(app: FastifyInstance, house: House, options: SignInOptions, limiter: RateLimiter): void {
  serve(app, house, routes.useSetUpCode, async ({ queries, body }) => {
    await makeFirstAdministrator(queries, body.code, body, options.now());
    return done;
  });
  serve(app, house, routes.lookAtInvitation, async ({ queries, body }) => {
    const { roles, ...shown } = await lookAtInvitation(queries, body.token, options.now());
    return { ...shown, roles: [...roles] };
  });
  serve(app, house, routes.acceptInvitation, async ({ queries, actor, body }) => {
    const newcomer = body.newcomer ?? null;
    const { token, code } = body;
    if (code !== undefined)
      await limiter.count('invitation code', 'account', hashToken(token).toString('hex'), codeTries);
    await acceptInvitation(options, queries, { token, code, actor, newcomer });
    return done;
  });
}

const mutable = (account: Awaited<ReturnType<typeof readOwnAccount>>) =>
  account && { ...account, roles: [...account.roles] };

function signedIn(actor: Actor): SignedIn {
  if (actor.kind !== 'person') throw new Refusal('not-signed-in');
  return actor;
}
