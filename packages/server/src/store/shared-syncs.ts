type Sync = (folder: string) => Promise<void>;

/**
 * Runs one sync of a folder at a time. A sync that had begun before a file was moved says nothing of that file; so, who asks
 * while one runs waits for the next, and shares it with all others who came meanwhile.
 */
export function sharedSyncs(sync: Sync): Sync {
  const running = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<void>>();
  const start: Sync = (folder) => {
    next.delete(folder);
    const syncing = sync(folder).finally(() => {
      if (running.get(folder) === syncing) running.delete(folder);
    });
    running.set(folder, syncing);
    return syncing;
  };
  return (folder) => {
    const before = running.get(folder);
    if (!before) return start(folder);
    const begin = (): Promise<void> => start(folder);
    const shared = next.get(folder) ?? before.then(begin, begin);
    next.set(folder, shared);
    return shared;
  };
}
