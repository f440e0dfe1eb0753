import type { BlobStore } from './blob-store.ts';

/** Answers with those of the keys (`blobName`) that the database refers to. */
export type KnownBlobs = (keys: readonly string[]) => Promise<ReadonlySet<string>>;

export type SweepOptions = Readonly<{
  /** Younger blobs may belong to a transaction under way. */
  graceMs?: number;
  now?: () => number;
}>;

const batchSize = 500;
const dayMs = 86_400_000;

/**
 * Removes blobs that nothing refers to: a crash between blob and transaction leaves them. Two servers may sweep
 * at once. @returns how many were removed, and their bytes
 */
export async function sweepOrphans(
  store: BlobStore,
  known: KnownBlobs,
  { graceMs = dayMs, now = Date.now }: SweepOptions = {},
): Promise<Readonly<{ blobs: number; bytes: number }>> {
  const before = now() - graceMs;
  const swept = { blobs: 0, bytes: 0 };
  let old = new Map<string, number>();
  const sweep = async (): Promise<void> => {
    const kept = await known([...old.keys()]);
    for (const [key, size] of old) {
      if (kept.has(key)) continue;
      await store.delete(key);
      swept.blobs += 1;
      swept.bytes += size;
    }
    old = new Map();
  };
  for await (const { key, size, modified } of store.list('')) {
    if (modified.getTime() < before) old.set(key, size);
    if (old.size >= batchSize) await sweep();
  }
  if (old.size > 0) await sweep();
  return swept;
}
