import type { FastifyRequest } from 'fastify';
import type { Database } from '../../database/open-database.ts';
import type { Actor } from '../../http/actor.ts';
import { createActorCache } from './actor-cache.ts';
import { loadActor } from './load-actor.ts';
import { cookieValue, sessionCookieName, tokenInCookie } from './session-cookie.ts';

export interface ActorResolver {
  /** Who sends this request. A cookie that is forged, stale or revoked makes a stranger. */
  readonly resolveActor: (request: Pick<FastifyRequest, 'headers'>) => Promise<Actor>;
  /** To be called after every commit that changed sessions, roles or people. */
  readonly forget: () => void;
}

const stranger = Promise.resolve<Actor>({ kind: 'stranger' });

export function createActorResolver(options: {
  readonly database: Database;
  readonly secret: string;
  readonly publicUrl: URL;
  readonly now: () => Date;
}): ActorResolver {
  const { database, secret, now } = options;
  const name = sessionCookieName(options.publicUrl);
  const cache = createActorCache(() => performance.now());
  return {
    forget: cache.forget,
    resolveActor: (request) => {
      const cookie = cookieValue(request.headers.cookie, name);
      if (cookie === null) return stranger;
      return cache.get(cookie, () => {
        const token = tokenInCookie(cookie, secret);
        return token === null ? stranger : loadActor(database, token, now());
      });
    },
  };
}
