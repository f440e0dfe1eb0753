import { randomBytes, randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { createCase } from '../cases/create-case.ts';
import { openDatabase } from '../database/open-database.ts';
import { messages } from '../database/tables/cases.ts';
import { documents } from '../database/tables/documents.ts';
import { readDocumentJob } from '../documents/read-document-job.ts';
import { openFileBlobStore } from '../store/file-blob-store.ts';
import { clusterUrl, databaseUrl, testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { openBackupFolder, openOrMakeBackupFolder } from './backup-folder.ts';
import type { BackupSecret } from './backup-secret.ts';
import { tablesToKeep } from './database-tables.ts';
import { makeBackup, type MakeBackup } from './make-backup.ts';
import { restoreBackup, type RestoreBackup } from './restore-backup.ts';

export const passphrase: BackupSecret = { kind: 'passphrase', passphrase: 'four tall herons waiting' };
export const secretOf = (secret: BackupSecret) => async (): Promise<BackupSecret> => secret;

export type KeptPaper = Readonly<{ caseId: string; bytes: Buffer }>;

export type BackupBench = Awaited<ReturnType<typeof backupBench>>;

/** A house with a few cases, and all it takes to back it up and to restore it elsewhere. */
export async function backupBench() {
  const source = await testHouse();
  const root = await mkdtemp(join(tmpdir(), 'overread-backup-'));
  const masterKeyFile = join(source.folder, 'master-key');
  const { rows } = await source.house.database.execute<{ name: string }>(
    sql`select current_database() as name`,
  );
  const sourceUrl = databaseUrl(await clusterUrl(), rows[0]?.name ?? '');
  const pool = new pg.Pool({ connectionString: sourceUrl, max: 3 });
  const kept: KeptPaper[] = [];
  for (const size of [0, 10, 300_000, 2_500_000]) kept.push(await fillCase(source, size));

  const backUp = async (folder: string, more: Partial<MakeBackup> = {}, secret = passphrase) => {
    const opened = await openOrMakeBackupFolder(folder, secretOf(secret));
    const made = await makeBackup({
      folder: opened,
      databaseUrl: sourceUrl,
      store: await storeIn(source.folder),
      now: () => new Date(),
      ...more,
    });
    return { made, opened };
  };

  /** Restores into a database, a store and a folder for keys that are all new. */
  const restore = async (
    folder: string,
    more: Partial<Omit<RestoreBackup, 'into'>> & { readonly into?: TestDatabase } = {},
    { secret = passphrase, withMasterKey = true }: { secret?: BackupSecret; withMasterKey?: boolean } = {},
  ) => {
    const place = await mkdtemp(join(root, 'restored-'));
    const keyFile = join(place, 'keys', 'master-key');
    if (withMasterKey) {
      await mkdir(join(place, 'keys'));
      await copyFile(masterKeyFile, keyFile);
    }
    const into = more.into ?? (await testDatabase());
    const store = more.store ?? (await storeIn(place));
    const headFile = join(place, 'record-head');
    const outcome = openBackupFolder(folder, secretOf(secret)).then((opened) =>
      restoreBackup({ folder: opened, store, masterKeyFile: keyFile, headFile, ...more, into }),
    );
    await outcome.catch(() => undefined);
    return { outcome, into, store, keyFile, headFile };
  };

  const close = async (): Promise<void> => {
    await pool.end();
    await source.close();
    await rm(root, { recursive: true });
  };
  return { source, root, masterKeyFile, pool, kept, backUp, restore, close };
}

/** A case with a paper of `size` bytes, a job still to be done for it, a message, and entries in the record. */
export async function fillCase(
  { house }: TestHouse,
  size: number,
): Promise<{ caseId: string; bytes: Buffer }> {
  const bytes = randomBytes(size);
  const caseId = await house.database.transaction((tx) =>
    createCase(house, tx, {
      patientId: 'patient-1',
      language: 'en',
      basics: {
        caseType: 'spine',
        side: 'not-applicable',
        earlierSurgery: [],
        conservative: [],
        answers: {},
      },
    }),
  );
  const { blobId } = await house.vault.write(caseId, 'document', bytes);
  await house.database.transaction(async (tx) => {
    const id = randomUUID();
    const sealed = await house.seal.seal(caseId, `documents/${id}`, {
      awkward: 'tab\t, \\., line\n\\.\nend',
    });
    await tx.insert(documents).values({
      id,
      caseId,
      blobId,
      mediaType: 'text/plain\t\\N\n\\.\n',
      bytes: bytes.length,
      sha256: bytes.subarray(0, 32),
      sealed,
      addedBy: 'patient-1',
    });
    await tx.insert(messages).values({ id, caseId, fromPerson: '', fromStanding: 'patient', sealed });
    const later = new Date(Date.now() + 3_600_000);
    await house.jobs.enqueue(tx, readDocumentJob, { caseId, documentId: id }, { caseId, notBefore: later });
    await house.record.act(tx, {
      actor: { kind: 'system', name: 'trial' },
      act: 'run-job',
      caseId,
      object: 'trial',
      from: '192.0.2.9',
    });
  });
  return { caseId, bytes };
}

/** A digest of each table's rows, to tell whether two databases hold the same. */
export async function tableDigests(pool: pg.Pool): Promise<Readonly<Record<string, string>>> {
  const client = await pool.connect();
  try {
    const digests: Record<string, string> = {};
    for (const { name } of await tablesToKeep(client)) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from public.${name} t`,
      );
      digests[name] = rows[0]?.digest ?? '';
    }
    return digests;
  } finally {
    client.release();
  }
}

/** All files under a folder. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

export const storeIn = (folder: string) => openFileBlobStore(join(folder, 'store'));

/** A database without even tables. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const [admin, name] = [await clusterUrl(), `empty_${randomBytes(6).toString('hex')}`];
  const command = async (words: string): Promise<void> => {
    const client = new pg.Client({ connectionString: admin });
    await client.connect();
    await client.query(words);
    await client.end();
  };
  await command(`create database ${name}`);
  const url = databaseUrl(admin, name);
  const open = openDatabase(url, { connections: 4 });
  const close = async (): Promise<void> => {
    await open.pool.end();
    await command(`drop database ${name} with (force)`);
  };
  return { ...open, url, close };
}
