import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../http/refusal.ts';
import { basePath } from './create-auth.ts';
import { authDoors } from './doors/auth-doors.ts';
import { isStaff } from './sessions/lifetimes.ts';

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Where a staff session without its second factor may go: to prove or enrol it, and out. */
const enrolmentDoors: ReadonlySet<string> = new Set([
  ...authDoors.filter(({ enrolment }) => enrolment).map(({ method, path }) => `${method} ${basePath}${path}`),
  'GET /api/me',
  'GET /api/me/sign-in-methods',
]);

/**
 * Stands before every route of the server; register it on the root instance, before the routes. Refuses what
 * changes something on behalf of another site, and staff sessions that have not proved a second factor.
 */
export function guardRequests(
  app: FastifyInstance,
  keeper: {
    readonly origins: ReadonlySet<string>;
    readonly resolveActor: (request: FastifyRequest) => Promise<Actor>;
  },
): void {
  app.addHook('onRequest', async (request) => {
    if (!harmless.has(request.method)) checkOrigin(request, keeper.origins);
    const url = request.routeOptions.url;
    if (url === undefined || (harmless.has(request.method) && !url.startsWith('/api'))) return;
    const actor = await keeper.resolveActor(request);
    if (actor.kind !== 'person' || actor.secondFactor || !isStaff(actor.roles)) return;
    if (!enrolmentDoors.has(`${request.method} ${url}`)) throw new Refusal('second-factor-needed');
  });
}

/**
 * Browsers name the origin of every request that changes something. Programs that are no browser name none;
 * they pass as long as no cookie speaks for them.
 */
function checkOrigin({ headers }: FastifyRequest, origins: ReadonlySet<string>): void {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const isForeign = origin === undefined ? headers.cookie !== undefined : !origins.has(origin);
  if (isForeign || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    throw new Refusal('not-allowed', [{ at: 'origin', reason: 'foreign-origin' }]);
}
