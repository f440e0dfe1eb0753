import { closeSync, fsync, open } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { sharedSyncs } from './shared-syncs.ts';

const openFolder = promisify(open);
const syncFile = promisify(fsync);

/** Folders that must themselves survive a power cut, since a file is found only through them. */
export interface DurableFolders {
  /** Makes the folder under the root unless this program already did, every step of the way synced. */
  ensure(folder: string): Promise<void>;
  /** The same, without trusting that it is still there. */
  ensureAnew(folder: string): Promise<void>;
  /** After a file was moved into the folder, or out of it. Who asks while a sync runs shares the next one. */
  sync(folder: string): Promise<void>;
}

const mostRemembered = 10_000;

export function createDurableFolders(root: string): DurableFolders {
  const made = new Map<string, Promise<void>>();
  const ensure = (folder: string): Promise<void> => {
    const known = made.get(folder);
    if (known) return known;
    if (made.size >= mostRemembered) made.clear();
    const making = makeDurably(root, folder);
    making.catch(() => made.delete(folder));
    made.set(folder, making);
    return making;
  };
  return {
    ensure,
    ensureAnew(folder) {
      made.delete(folder);
      return ensure(folder);
    },
    sync: sharedSyncs(syncFolder),
  };
}

/** Parents are synced even when they were there: whoever made them may have died before doing so. */
async function makeDurably(root: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const depth = relative(root, folder).split(sep).length;
  for (let step = 0, parent = dirname(folder); step < depth; step++, parent = dirname(parent))
    await syncFolder(parent);
}

/** After a file was moved into the folder, or out of it. */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await openFolder(folder, 'r');
  await syncFile(opened).finally(() => closeSync(opened));
}
