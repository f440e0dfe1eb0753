import type { Actor } from '../../http/actor.ts';

/**
 * Remembers for a second who a session's cookie stands for, so that a burst of image requests asks the database
 * once. `forget` empties it: a revocation made in this server holds at once, one made in another server within
 * that second.
 */
export interface ActorCache {
  readonly get: (cookie: string, load: () => Promise<Actor>) => Promise<Actor>;
  readonly forget: () => void;
}

const keptFor = 1_000;
const most = 10_000;

export function createActorCache(now: () => number): ActorCache {
  const entries = new Map<string, { readonly actor: Promise<Actor>; readonly until: number }>();
  const get: ActorCache['get'] = (cookie, load) => {
    const known = entries.get(cookie);
    if (known && known.until > now()) return known.actor;
    entries.delete(cookie);
    const oldest = entries.size >= most ? entries.keys().next().value : undefined;
    if (oldest !== undefined) entries.delete(oldest);
    const actor = load();
    const entry = { actor, until: now() + keptFor };
    entries.set(cookie, entry);
    actor.catch(() => entries.get(cookie) === entry && entries.delete(cookie));
    return actor;
  };
  // Emptied, not marked: what is still being loaded is then in nobody's reach.
  return { get, forget: () => entries.clear() };
}
