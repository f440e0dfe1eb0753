import { randomBytes } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import type { BlobStore } from '../store/blob-store.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupFolder } from './backup-folder.ts';
import { copyFiles, type ListedFile } from './copy-files.ts';
import { dumpDatabase } from './dump-database.ts';
import { fileLine, listedFiles, referredFiles } from './file-list.ts';
import { putKeys } from './kept-keys.ts';
import { completeBackups, putManifest, type Manifest } from './manifest.ts';
import { inBytes, linesOf, partKey, putPart, getPart } from './sealed-part.ts';

export type MakeBackup = Readonly<{
  folder: BackupFolder;
  databaseUrl: string;
  store: BlobStore;
  now: () => Date;
  /** The master key file, when its keys are to go with the backup. */
  keysFrom?: string;
  onProgress?: (progress: BackupProgress) => void;
}>;

export type BackupProgress = Readonly<
  | { step: 'database' }
  | { step: 'files'; done: number; copied: number; bytes: number }
  | { step: 'again'; gone: number }
>;

const attempts = 3;

/**
 * Makes a backup while the house goes on working: the database as it is at one moment, then every file it
 * refers to at that moment. A file may be removed before it was copied, along with its row; then the database
 * is taken once more. What was copied, by an earlier backup or one cut short, is not copied again.
 * @throws BackupFault `under-way`
 */
export async function makeBackup(options: MakeBackup): Promise<Manifest> {
  const client = new pg.Client({
    connectionString: options.databaseUrl,
    application_name: 'overread-backup',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${lockKey}) as got`);
    if (rows[0]?.got !== true) throw new BackupFault('under-way');
    let [earlier] = await completeBackups(options.folder);
    for (let attempt = 1; ; attempt += 1) {
      const made = await attemptBackup(client, options, earlier);
      if (made.files.missing === 0 || attempt === attempts) {
        await putManifest(options.folder, made);
        await removeIncomplete(options.folder);
        return made;
      }
      options.onProgress?.({ step: 'again', gone: made.files.missing });
      earlier = made.id;
    }
  } finally {
    await client.end();
  }
}

const lockKey = 4_747_004;

async function attemptBackup(
  client: pg.Client,
  { folder, store, now, keysFrom, onProgress }: MakeBackup,
  earlier: string | undefined,
): Promise<Manifest> {
  const madeAt = now().toISOString();
  const id = `${madeAt.replace(/[-:.]/g, '')}-${randomBytes(3).toString('hex')}`;
  onProgress?.({ step: 'database' });
  const snapshot = await takeDatabase(client, folder, id);
  const counts = { count: 0, totalBytes: 0, missing: 0 };
  let copied = 0;
  const onFile = (file: ListedFile, isNew: boolean): void => {
    counts.count += 1;
    if ('gone' in file) counts.missing += 1;
    else counts.totalBytes += file.size;
    if (isNew) copied += 1;
    onProgress?.({ step: 'files', done: counts.count, copied, bytes: counts.totalBytes });
  };
  const copying = copyFiles({
    keys: linesOf(getPart(folder, snapshot.wanted)),
    earlier: earlierFiles(folder, earlier),
    from: store,
    to: folder.store,
    onFile,
  });
  const files = await putPart(folder, partKey(id, 'files'), inBytes(asLines(copying)));
  await folder.store.delete(snapshot.wanted);
  if (keysFrom !== undefined) await putKeys(folder, id, keysFrom);
  const { wanted: _, ...rest } = snapshot;
  return { id, madeAt, ...rest, files: { ...files, ...counts }, withKeys: keysFrom !== undefined };
}

/** The database and the list of the files it wants, at one moment. */
async function takeDatabase(client: pg.Client, folder: BackupFolder, id: string) {
  const rows = new Map<string, number>();
  const wanted = `backups/${id}/wanted`;
  await client.query('begin isolation level repeatable read, read only');
  try {
    const compressed = pipeline(
      Readable.from(dumpDatabase(client, rows), { objectMode: false }),
      createGzip({ level: 1 }),
      () => undefined,
    );
    const database = await putPart(folder, partKey(id, 'database'), compressed);
    await putPart(folder, wanted, inBytes(referredFiles(client)));
    const migrations = await client.query<{ hash: string }>(
      'select hash from migrations.__drizzle_migrations order by created_at, id',
    );
    const head = await client.query<{ head: string }>(
      `select seq || ':' || encode(hash, 'hex') as head from record order by seq desc limit 1`,
    );
    return {
      database,
      rows: Object.fromEntries(rows),
      wanted,
      migrations: migrations.rows.map(({ hash }) => hash),
      head: head.rows[0]?.head ?? null,
    };
  } finally {
    await client.query('rollback').catch(() => undefined);
  }
}

async function* asLines(files: AsyncIterable<ListedFile>): AsyncGenerator<string> {
  for await (const file of files) yield fileLine(file);
}

/** A list that cannot be read, or is cut short, only makes more files be read again. */
async function* earlierFiles(folder: BackupFolder, id: string | undefined): AsyncGenerator<ListedFile> {
  if (id === undefined) return;
  try {
    yield* listedFiles(folder, id);
  } catch (error) {
    if (!(error instanceof BackupFault)) throw error;
  }
}

/** What attempts that came to nothing left behind. */
async function removeIncomplete({ store, ...folder }: BackupFolder): Promise<void> {
  const complete = await completeBackups({ store, ...folder });
  for await (const { key } of store.list('backups/'))
    if (!complete.includes(key.split('/')[1] ?? '')) await store.delete(key);
}
