/**
 * Collects what is asked for while the last batch is being written, and writes it as the next one: each
 * caller waits for one commit, and many share it. A batch that fails fails all its callers.
 */
export function readQueue<T>(write: (batch: readonly T[]) => Promise<void>, largest = 500) {
  let waiting: { item: T; resolve: () => void; reject: (reason: unknown) => void }[] = [];
  let running: Promise<void> | undefined;

  const drain = async (): Promise<void> => {
    // What arrives within the same turn of the event loop goes along.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = waiting.slice(0, largest);
      waiting = waiting.slice(largest);
      await write(batch.map(({ item }) => item)).then(
        () => batch.forEach(({ resolve }) => resolve()),
        (error: unknown) => batch.forEach(({ reject }) => reject(error)),
      );
    }
    running = undefined;
  };

  return {
    add: (item: T): Promise<void> =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= drain();
      }),
    /** Fulfilled when nothing waits. */
    settled: async (): Promise<void> => {
      while (running) await running;
    },
  };
}
