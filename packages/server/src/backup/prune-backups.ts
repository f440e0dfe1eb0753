import { hash } from 'node:crypto';
import type { BackupFolder } from './backup-folder.ts';
import { listedFiles } from './file-list.ts';
import { completeBackups, getManifest } from './manifest.ts';
import { partKey } from './sealed-part.ts';

export type Pruned = Readonly<{ backups: number; files: number; bytes: number }>;

/**
 * Removes all but the newest `keep` backups, what was begun and never completed, and the files none of the kept
 * ones names. The manifest goes first, so that a backup half removed is none.
 */
export async function pruneBackups(folder: BackupFolder, keep: number): Promise<Pruned> {
  const { store } = folder;
  const kept = (await completeBackups(folder)).slice(0, keep);
  const removed = { backups: 0, files: 0, bytes: 0 };
  const parts: string[] = [];
  for await (const { key } of store.list('backups/'))
    if (!kept.includes(key.split('/')[1] ?? '')) parts.push(key);
  for (const id of new Set(parts.map((key) => key.split('/')[1] ?? ''))) {
    await store.delete(partKey(id, 'manifest'));
    removed.backups += 1;
  }
  for (const key of parts) await store.delete(key);
  const wanted = new Set<number>();
  for (const id of kept) {
    const { files } = await getManifest(folder, id);
    for await (const { key } of listedFiles(folder, id, files)) wanted.add(short(key));
  }
  for await (const { key, size } of store.list('')) {
    if (key.startsWith('backups/') || wanted.has(short(key))) continue;
    await store.delete(key);
    removed.files += 1;
    removed.bytes += size;
  }
  return removed;
}

/** A number for a key; should two keys share one, a file stays that could go. Strings would take much memory. */
const short = (key: string): number => Number.parseInt(hash('sha256', key).slice(0, 12), 16);
