import type { KeyObject } from 'node:crypto';

/** A server that did not itself destroy a key stops using it after this long. */
export const keyLifeMs = 30_000;

/** Keys lately used, a bounded number of them, each for a bounded time. */
export interface KeyCache {
  get(id: string): Promise<KeyObject> | undefined;
  /** Keeps it unless it fails; answers with it. */
  set(id: string, key: Promise<KeyObject>): Promise<KeyObject>;
  delete(id: string): void;
}

export function createKeyCache(now: () => number, most: number): KeyCache {
  const kept = new Map<string, Readonly<{ key: Promise<KeyObject>; until: number }>>();
  return {
    get(id) {
      const found = kept.get(id);
      if (!found || found.until <= now()) return undefined;
      // A map keeps the order of insertion; the longest unused is first.
      kept.delete(id);
      kept.set(id, found);
      return found.key;
    },
    set(id, key) {
      const entry = { key, until: now() + keyLifeMs };
      kept.delete(id);
      kept.set(id, entry);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      key.catch(() => {
        if (kept.get(id) === entry) kept.delete(id);
      });
      return key;
    },
    delete: (id) => void kept.delete(id),
  };
}
