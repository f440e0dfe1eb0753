import { StoreFault } from '../store/store-fault.ts';
import type { BackupFolder } from './backup-folder.ts';
import { hashOf } from './copy-files.ts';
import { listedFiles } from './file-list.ts';
import type { Manifest } from './manifest.ts';
import { getPart, partKey } from './sealed-part.ts';

/** Files of a backup that are not as they were copied. */
export type CheckedBackup = Readonly<{ files: number; bytes: number; damaged: readonly string[] }>;

/**
 * Reads a whole backup again and compares every hash, without restoring it.
 * @throws BackupFault `damaged` when a part other than a file is
 */
export async function checkBackup(
  folder: BackupFolder,
  manifest: Manifest,
  onFile: (files: number, bytes: number) => void = () => undefined,
): Promise<CheckedBackup> {
  const result = { files: 0, bytes: 0, damaged: [] as string[] };
  for await (const piece of getPart(folder, partKey(manifest.id, 'database'), manifest.database)) void piece;
  for await (const file of listedFiles(folder, manifest.id, manifest.files)) {
    if ('gone' in file) continue;
    const found = await hashOf(folder.store, file.key).catch((error: unknown) => {
      if (error instanceof StoreFault) return undefined;
      throw error;
    });
    if (found !== file.sha256) result.damaged.push(file.key);
    result.files += 1;
    result.bytes += file.size;
    onFile(result.files, result.bytes);
  }
  return result;
}
