import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuthMails } from '../auth-mails.ts';
import { basePath, type Auth } from '../create-auth.ts';
import type { CurrentTransaction } from '../current-transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { Refusal } from '../../http/refusal.ts';
import { acceptPassword } from '../passwords/accept-password.ts';
import type { RateLimiter } from '../rate-limit.ts';
import { loadActor } from '../sessions/load-actor.ts';
import type { ActorResolver } from '../sessions/resolve-actor.ts';
import type { SignInOptions } from '../sign-in-options.ts';
import type { Turnstile } from '../turnstile.ts';
import { askAuth } from './ask-auth.ts';
import { authDoors } from './auth-doors.ts';
import type { Door } from './door.ts';
import { refusalOf } from './refusal-of.ts';

export interface DoorKeeper {
  readonly options: SignInOptions;
  readonly auth: Auth;
  readonly mails: AuthMails;
  readonly inside: CurrentTransaction;
  readonly limiter: RateLimiter;
  readonly actors: ActorResolver;
  readonly turnstile: Turnstile;
}

/** Opens the doors of `/api/auth`, each as its row in the table says. */
export function serveAuthDoors(app: FastifyInstance, keeper: DoorKeeper): void {
  for (const door of authDoors)
    app.route({
      method: door.method,
      url: `${basePath}${door.path}`,
      schema: {
        summary: door.summary,
        ...(door.body && { body: door.body }),
        response: { 200: door.answer },
      },
      handler: (request, reply) => enter(keeper, door, request, reply),
    });
}

const leastUnlessTold = 400;

async function enter(
  keeper: DoorKeeper,
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { options, actors, mails } = keeper;
  const least = door.discreet ? pause(options.leastMilliseconds ?? leastUnlessTold) : undefined;
  const actor = await actors.resolveActor(request);
  if (door.needs === 'session' && actor.kind === 'stranger') throw new Refusal('not-signed-in');
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  const account = accountOf(actor, body);
  await countRequest(keeper, door, request, account);
  await door.check?.({ options, mails, actor, body });
  checkNewPassword(door, body);
  try {
    const { answer, setCookies } = await keeper.turnstile(() => act(keeper, door, request, actor, body));
    actors.forget();
    if (account !== null && door.limits.account && !door.discreet)
      await keeper.limiter.clear(door.path, 'account', account);
    for (const cookie of setCookies) reply.header('set-cookie', cookie);
    return answer;
  } finally {
    await least;
  }
}

type Acted = { readonly answer: unknown; readonly setCookies: readonly string[] };

/** All of it in one transaction: what better-auth writes, the mails, and the entry in the record. */
async function act(
  { options, auth, mails, inside }: DoorKeeper,
  door: Door,
  request: FastifyRequest,
  actor: Actor,
  body: Readonly<Record<string, unknown>>,
): Promise<Acted> {
  const { database, record, now } = options;
  const entry = {
    act: 'manage-own-account',
    caseId: null,
    object: `${basePath}${door.path}`,
    from: request.ip,
  } as const;
  const hidden = door.withoutSession === true || actor.kind === 'stranger';
  const acted = await database.transaction((tx) =>
    inside.run(tx, async (): Promise<Acted | Refusal> => {
      const knock = { options, mails, tx, actor, body };
      if (door.own) {
        const answer = await door.own(knock);
        await record.act(tx, { ...entry, actor });
        return { answer, setCookies: [] };
      }
      const said = await askAuth(auth, options, door, request, body, hidden);
      // Kept although it is a no: attempts are counted, and a mail may have been posted.
      if (said.status >= 400) {
        const refusal = refusalOf(said.status, said.given['code']);
        if (refusal.code === 'fault') throw refusal;
        await record.act(tx, { ...entry, actor, outcome: 'refused' });
        return refusal;
      }
      const answer = door.pass
        ? await door.pass({ ...knock, given: said.given, token: said.token })
        : said.given;
      const nowActor = said.token === null ? actor : await loadActor(tx, said.token, now());
      if (door.method === 'POST') await record.act(tx, { ...entry, actor: nowActor });
      return { answer, setCookies: said.setCookies };
    }),
  );
  if (acted instanceof Refusal) throw acted;
  return acted;
}

async function countRequest(
  { limiter }: DoorKeeper,
  { path, limits }: Door,
  request: FastifyRequest,
  account: string | null,
): Promise<void> {
  if (limits.address) await limiter.count(path, 'address', request.ip, limits.address);
  if (limits.account && account !== null) await limiter.count(path, 'account', account, limits.account);
}

/** Whose account is tried: the address typed, or the person signed in. */
function accountOf(actor: Actor, body: Readonly<Record<string, unknown>>): string | null {
  if (typeof body['email'] === 'string') return body['email'];
  return actor.kind === 'person' ? actor.personId : null;
}

function checkNewPassword({ newPassword }: Door, body: Readonly<Record<string, unknown>>): void {
  if (newPassword === undefined) return;
  const email = typeof body['email'] === 'string' ? body['email'] : undefined;
  const name = typeof body['name'] === 'string' ? body['name'] : undefined;
  const fault = acceptPassword(String(body[newPassword]), { email, name });
  if (fault) throw new Refusal('invalid-input', [{ at: newPassword, reason: fault }]);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));
