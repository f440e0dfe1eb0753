import { LRUCache } from 'lru-cache';
import type { ByteRange } from './blob-store.ts';

/** Opened ranges of blobs lately asked for, a bounded number of bytes of them, each for a bounded time. */
export interface PlainCache {
  get(name: string, range: ByteRange): Buffer | undefined;
  set(name: string, range: ByteRange, plain: Buffer): void;
  /** Drops everything whose name begins so. */
  drop(prefix: string): void;
}

/** What a server that did not itself erase a case may still hold of it in memory goes within this time. */
export const plainLifeMs = 5 * 60_000;

const mostRanges = 10_000;

/** `bytes` 0 holds nothing. */
export function createPlainCache(bytes: number, lifeMs = plainLifeMs): PlainCache {
  if (bytes === 0) return { get: () => undefined, set: () => undefined, drop: () => undefined };
  const held = new LRUCache<string, Buffer>({
    max: mostRanges,
    maxSize: bytes,
    // One range must not push out all others.
    maxEntrySize: Math.ceil(bytes / 8),
    sizeCalculation: (plain) => Math.max(1, plain.length),
    ttl: lifeMs,
    ttlAutopurge: true,
  });
  return {
    get: (name, range) => held.get(keyOf(name, range)),
    // A copy: what was opened lies in memory as large as the chunks it was cut from.
    set: (name, range, plain) => void held.set(keyOf(name, range), Buffer.from(plain)),
    drop(prefix) {
      for (const key of held.keys()) if (key.startsWith(prefix)) held.delete(key);
    },
  };
}

const keyOf = (name: string, { start, end }: ByteRange): string => `${name}:${start}-${end}`;
