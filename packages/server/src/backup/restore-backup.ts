import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Database, OpenDatabase } from '../database/open-database.ts';
import * as tables from '../database/tables/index.ts';
import { parseHead, writeHeadFile } from '../record/head-file.ts';
import { verifyRecord } from '../record/verify-record.ts';
import type { BlobStore } from '../store/blob-store.ts';
import { checkMasterKeys } from '../store/check-master-keys.ts';
import { readMasterKeyFile } from '../store/master-key-file.ts';
import { openMasterKeys } from '../store/master-keys.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupFolder } from './backup-folder.ts';
import { filledTables } from './database-tables.ts';
import { listedFiles } from './file-list.ts';
import { getKeys, withKeyFile, writeKeys, type KeptKeys } from './kept-keys.ts';
import { loadDatabase } from './load-database.ts';
import { completeBackups, getManifest, type Manifest } from './manifest.ts';
import { migrateTo } from './migrate-to.ts';
import { insertJobs, startQueues } from './pending-jobs.ts';
import { restoreFiles } from './restore-files.ts';
import { getPart, partKey } from './sealed-part.ts';

export type RestoreBackup = Readonly<{
  folder: BackupFolder;
  /** The newest without it. */
  id?: string;
  into: OpenDatabase & { readonly url: string };
  store: BlobStore;
  masterKeyFile: string;
  headFile: string;
  /** Restores a record that is not whole, as evidence. */
  despiteRecord?: boolean;
  onProgress?: (progress: RestoreProgress) => void;
}>;

export type RestoreProgress = Readonly<
  { step: 'checking' | 'database' | 'record' } | { step: 'files'; files: number; of: number; bytes: number }
>;

export type Restored = Readonly<{ manifest: Manifest; missing: readonly string[]; recordWhole: boolean }>;

/**
 * Restores a backup into an empty database and store. Every part and file is checked, the keys and the record
 * too, before the one transaction that brings all rows commits: until then the house is empty, and a restore
 * cut short can be begun again. Files that were copied when it was are used then.
 * @throws BackupFault, MasterKeyFault
 */
export async function restoreBackup(options: RestoreBackup): Promise<Restored> {
  const { folder, into, store, onProgress } = options;
  const manifest = await chosenBackup(options);
  onProgress?.({ step: 'checking' });
  await refuseFilled(options, manifest);
  const keys = await keysFor(options, manifest);
  await migrateTo(into.pool, manifest.migrations);
  const client = await into.pool.connect();
  const boss = await startQueues(into.url);
  try {
    await client.query('begin; set local idle_in_transaction_session_timeout = 0');
    onProgress?.({ step: 'database' });
    const { database, jobs, recordWhole } = await fillDatabase(client, options, manifest, keys);
    const { missing } = await restoreFiles(
      listedFiles(folder, manifest.id, manifest.files),
      folder.store,
      store,
      (files, bytes) => onProgress?.({ step: 'files', files, of: manifest.files.count, bytes }),
    );
    await insertJobs(boss, database, jobs);
    if (keys) await writeKeys(keys, options.masterKeyFile);
    if (manifest.head !== null) await writeHeadFile(options.headFile, parseHead(manifest.head));
    await client.query('commit');
    return { manifest, missing, recordWhole };
  } finally {
    // Without a commit before, the connection's end undoes everything.
    client.release(true);
    await boss.stop({ graceful: false });
  }
}

/** @throws BackupFault `no-complete-backup`, `unknown-backup`, `damaged` */
export async function chosenBackup({ folder, id }: Pick<RestoreBackup, 'folder' | 'id'>): Promise<Manifest> {
  const complete = await completeBackups(folder);
  if (id !== undefined && !complete.includes(id)) throw new BackupFault('unknown-backup', id);
  const chosen = id ?? complete[0];
  if (chosen === undefined) throw new BackupFault('no-complete-backup', 'It');
  return getManifest(folder, chosen);
}

/** Files of others would be swept away as nobody's once the house runs. */
async function refuseFilled({ folder, into, store }: RestoreBackup, manifest: Manifest): Promise<void> {
  const client = await into.pool.connect();
  const [filled] = await filledTables(client).finally(() => client.release());
  if (filled !== undefined) throw new BackupFault('database-not-empty', filled);
  const own = new Set<string>();
  for await (const { key } of listedFiles(folder, manifest.id, manifest.files)) own.add(key);
  for await (const { key } of store.list(''))
    if (!own.has(key)) throw new BackupFault('store-not-empty', key);
}

/** The keys in the backup, if they are needed. @throws BackupFault `no-master-key` */
async function keysFor(
  { folder, masterKeyFile }: RestoreBackup,
  { id, withKeys, rows }: Manifest,
): Promise<KeptKeys | undefined> {
  if (await readMasterKeyFile(masterKeyFile)) return undefined;
  if (withKeys) return getKeys(folder, id);
  if ((rows['case_keys'] ?? 0) > 0) throw new BackupFault('no-master-key', masterKeyFile);
  return undefined;
}

/** Brings the rows back and sees that the keys open them and the record is whole. */
async function fillDatabase(
  client: pg.PoolClient,
  options: RestoreBackup,
  manifest: Manifest,
  keys: KeptKeys | undefined,
) {
  const sealed = getPart(options.folder, partKey(manifest.id, 'database'), manifest.database);
  const dump = pipeline(Readable.from(sealed, { objectMode: false }), createGunzip(), () => undefined);
  const { rows, jobs } = await loadDatabase(client, dump);
  checkCounts(rows, manifest);
  const database: Database = drizzle(client, { schema: tables });
  await checkKeys(options, database, keys);
  options.onProgress?.({ step: 'record' });
  const recordWhole = await checkRecord(database, manifest, options.despiteRecord ?? false);
  return { database, jobs, recordWhole };
}

function checkCounts(rows: Readonly<Record<string, number>>, manifest: Manifest): void {
  for (const [table, count] of Object.entries(manifest.rows))
    if (rows[table] !== count)
      throw new BackupFault('damaged', `${rows[table] ?? 0} rows of ${table} where ${count} were kept`);
}

/** @throws MasterKeyFault when the keys do not open the cases */
async function checkKeys(
  { masterKeyFile }: RestoreBackup,
  database: Database,
  keys: KeptKeys | undefined,
): Promise<void> {
  const check = async (file: string): Promise<void> =>
    checkMasterKeys(database, await openMasterKeys(file, { mayMake: false }));
  if (keys) await withKeyFile(keys, masterKeyFile, check);
  else if (await readMasterKeyFile(masterKeyFile)) await check(masterKeyFile);
}

/** @throws BackupFault `record-broken` */
async function checkRecord(database: Database, { head }: Manifest, despite: boolean): Promise<boolean> {
  const { faults } = await verifyRecord(database, head === null ? [] : [parseHead(head)]);
  const [first] = faults;
  if (first && !despite) throw new BackupFault('record-broken', `${first.code} at entry ${first.seq}`);
  return !first;
}
