/** One caller's share of a commit. */
interface Share<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Commits what comes under one key one after another; what comes while a commit runs goes into the next one together, so that
 * many senders of single files pay for few commits. When a shared commit fails each of its callers has one alone.
 */
export function sharedCommits<T, R>(commit: (items: readonly T[]) => Promise<readonly R[]>, most = 8) {
  const waiting = new Map<string, Share<T, R>[]>();

  const drain = async (key: string, shares: Share<T, R>[]): Promise<void> => {
    // What arrives within the same turn of the event loop goes along.
    await new Promise(setImmediate);
    while (shares.length > 0) await settle(shares.splice(0, most));
    waiting.delete(key);
  };
  const settle = async (shares: readonly Share<T, R>[]): Promise<void> => {
    try {
      const results = await commit(shares.map(({ item }) => item));
      shares.forEach(({ resolve }, at) => resolve(results[at] as R));
    } catch (error) {
      if (shares.length === 1) shares[0]?.reject(error);
      else for (const share of shares) await settle([share]);
    }
  };

  return (key: string, item: T): Promise<R> =>
    new Promise((resolve, reject) => {
      const known = waiting.get(key);
      const share = { item, resolve, reject };
      if (known) known.push(share);
      else {
        const shares = [share];
        waiting.set(key, shares);
        void drain(key, shares);
      }
    });
}
