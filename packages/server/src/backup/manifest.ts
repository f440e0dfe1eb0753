import { z } from 'zod';
import { BackupFault } from './backup-fault.ts';
import type { BackupFolder } from './backup-folder.ts';
import { getPart, partKey, putPart } from './sealed-part.ts';

const part = z.strictObject({ bytes: z.int(), sha256: z.string() });

/** What a backup holds; sealed, and written when all of it is there. */
const manifest = z.strictObject({
  id: z.string(),
  madeAt: z.iso.datetime(),
  /** Hashes of the database's migrations, in order. */
  migrations: z.array(z.string()),
  /** The database as `dumpDatabase` writes it, compressed. */
  database: part,
  rows: z.record(z.string(), z.int()),
  /** The list of all files, with their hashes. */
  files: part.extend({ count: z.int(), totalBytes: z.int(), missing: z.int() }),
  /** The end of the record, as `number:hash`. */
  head: z.string().nullable(),
  withKeys: z.boolean(),
});
export type Manifest = z.infer<typeof manifest>;

export async function putManifest(folder: BackupFolder, content: Manifest): Promise<void> {
  await putPart(folder, partKey(content.id, 'manifest'), [Buffer.from(JSON.stringify(content))]);
}

/** @throws BackupFault `damaged`, `newer-format` */
export async function getManifest(folder: BackupFolder, id: string): Promise<Manifest> {
  const pieces = await Array.fromAsync(getPart(folder, partKey(id, 'manifest')));
  const parsed = manifest.safeParse(JSON.parse(Buffer.concat(pieces).toString()));
  if (!parsed.success) throw new BackupFault('newer-format', 'of its manifest');
  if (parsed.data.id !== id) throw new BackupFault('damaged', `${id} (its manifest is another’s)`);
  return parsed.data;
}

/** Ids of the backups that are complete, the newest first. */
export async function completeBackups({ store }: BackupFolder): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { key } of store.list('backups/')) {
    const [, id, name] = key.split('/');
    if (id !== undefined && name === 'manifest') ids.push(id);
  }
  return ids.sort().reverse();
}
