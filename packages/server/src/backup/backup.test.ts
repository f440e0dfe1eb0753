import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseCase } from '../cases/erase-case.ts';
import { migrate, migrationsFolder } from '../database/migrate.ts';
import { cases } from '../database/tables/cases.ts';
import type { BlobStore } from '../store/blob-store.ts';
import { createCaseKeys } from '../store/case-keys.ts';
import { createCaseVault } from '../store/case-vault.ts';
import { openMasterKeys } from '../store/master-keys.ts';
import { testStores } from '../store/test-store.ts';
import { testDatabase } from '../testing/test-database.ts';
import { openBackupFolder } from './backup-folder.ts';
import { makeBackupKeyFile, readBackupKeyFile } from './backup-key-file.ts';
import type { BackupSecret } from './backup-secret.ts';
import {
  backupBench,
  emptyDatabase,
  fillCase,
  filesUnder,
  passphrase,
  secretOf,
  storeIn,
  tableDigests,
  type BackupBench,
} from './backup.test-support.ts';
import { checkBackup } from './check-backup.ts';
import { copyFiles } from './copy-files.ts';
import { completeBackups, getManifest } from './manifest.ts';
import { migrateTo } from './migrate-to.ts';
import { pruneBackups } from './prune-backups.ts';
import { restoreBackup, type RestoreBackup } from './restore-backup.ts';

let bench: BackupBench;
beforeAll(async () => {
  bench = await backupBench();
}, 120_000);
afterAll(() => bench.close());

const at = (name: string): string => join(bench.root, name);

async function everythingReads(
  into: RestoreBackup['into'],
  store: BlobStore,
  keyFile: string,
): Promise<void> {
  const keys = createCaseKeys(into.database, await openMasterKeys(keyFile, { mayMake: false }));
  const vault = createCaseVault(store, keys);
  for (const { caseId, bytes } of bench.kept) {
    const { rows } = await into.pool.query<{ blob: string }>(
      'select blob_id as blob from documents where case_id = $1',
      [caseId],
    );
    expect((await vault.readAll(caseId, rows[0]?.blob ?? '', 2 ** 24)).equals(bytes)).toBe(true);
  }
}

const pendingJobsIn = (pool: RestoreBackup['into']['pool']) =>
  pool.query(
    `select id, name, data, start_after, retry_limit, dead_letter, heartbeat_seconds from jobs.job
     where state = 'created' order by id`,
  );

describe.each(Object.entries(testStores))('files in %s', (kind, openTestStore) => {
  test('what was backed up is restored, and is the same', async () => {
    const elsewhere = await openTestStore();
    const folder = at(`whole-${kind}`);
    const store = elsewhere.store;
    // A house that keeps its files there.
    const files = await storeIn(bench.source.folder);
    const all = { keys: keysOf(files), earlier: none(), from: files, to: store, onFile: () => undefined };
    expect(await Array.fromAsync(copyFiles(all))).toHaveLength(bench.kept.length);
    const { made } = await bench.backUp(folder, { store });
    expect(made).toMatchObject({ files: { count: bench.kept.length, missing: 0 }, withKeys: false });
    for (const { key } of await Array.fromAsync(store.list(''))) await store.delete(key);

    const { outcome, into, keyFile, headFile } = await bench.restore(folder, { store });
    expect(await outcome).toMatchObject({ missing: [], recordWhole: true });
    expect(await tableDigests(into.pool)).toEqual(await tableDigests(bench.pool));
    expect((await pendingJobsIn(into.pool)).rows).toEqual((await pendingJobsIn(bench.pool)).rows);
    expect((await pendingJobsIn(into.pool)).rows).toHaveLength(bench.kept.length);
    await everythingReads(into, store, keyFile);
    expect((await readFile(headFile, 'utf8')).trim()).toBe(made.head);
    await into.close();
    await elsewhere.close();
  });
});

test('keys go with a backup only when asked to, and nothing of it is readable without its secret', async () => {
  const [without, withKeys] = [at('without'), at('with')];
  await bench.backUp(without);
  await bench.backUp(withKeys, { keysFrom: bench.masterKeyFile });
  const { keys } = JSON.parse(await readFile(bench.masterKeyFile, 'utf8')) as { keys: { key: string }[] };
  const words = [keys[0]?.key ?? '', 'documents', bench.kept[1]?.bytes.toString('latin1') ?? '', 'spine'];
  for (const file of [...(await filesUnder(without)), ...(await filesUnder(withKeys))]) {
    const content = await readFile(file, 'latin1');
    expect(words.filter((word) => content.includes(word))).toEqual([]);
  }
  const bare = await bench.restore(without, {}, { withMasterKey: false });
  await expect(bare.outcome).rejects.toMatchObject({ code: 'no-master-key' });
  const whole = await bench.restore(withKeys, {}, { withMasterKey: false });
  await whole.outcome;
  await everythingReads(whole.into, whole.store, whole.keyFile);
  expect(await readFile(whole.keyFile, 'utf8')).toBe(await readFile(bench.masterKeyFile, 'utf8'));
  await Promise.all([bare.into.close(), whole.into.close()]);
});

test('a key file locks a backup; a passphrase does not open it', async () => {
  const folder = at('by-key');
  const file = at('backup-key');
  await makeBackupKeyFile(file);
  await expect(makeBackupKeyFile(file)).rejects.toMatchObject({ code: 'key-file-there' });
  const secret = await readBackupKeyFile(file);
  await bench.backUp(folder, {}, secret);
  const { outcome, into } = await bench.restore(folder, {}, { secret });
  await expect(outcome).resolves.toMatchObject({ missing: [] });
  await into.close();
  await expect(openBackupFolder(folder, secretOf(passphrase))).rejects.toMatchObject({
    code: 'other-secret',
  });
  const other: BackupSecret = { kind: 'key file', key: randomBytes(32) };
  await expect(openBackupFolder(folder, secretOf(other))).rejects.toMatchObject({ code: 'wrong-secret' });
});

test('a second backup copies only what is new; one cut short goes on', async () => {
  const folder = at('several');
  const copied = async (): Promise<number> => {
    let last = 0;
    await bench.backUp(folder, { onProgress: (at) => (last = at.step === 'files' ? at.copied : last) });
    return last;
  };
  expect(await copied()).toBe(bench.kept.length);
  expect(await copied()).toBe(0);
  const stops = bench.backUp(at('cut-short'), {
    onProgress: (at) => {
      if (at.step === 'files' && at.done === 2) throw new Error('the power went');
    },
  });
  await expect(stops).rejects.toThrow('the power went');
  const opened = await openBackupFolder(at('cut-short'), secretOf(passphrase));
  expect(await completeBackups(opened)).toEqual([]);
  await expect(bench.restore(at('cut-short')).then((one) => one.outcome)).rejects.toMatchObject({
    code: 'no-complete-backup',
  });
  const { made } = await bench.backUp(at('cut-short'));
  await expect(checkBackup(opened, made)).resolves.toMatchObject({ files: bench.kept.length, damaged: [] });
});

test('a house that is not empty is left alone', async () => {
  const folder = at('whole-files');
  const full = await bench.restore(folder);
  await full.outcome;
  const opened = await openBackupFolder(folder, secretOf(passphrase));
  const again = {
    folder: opened,
    into: full.into,
    store: full.store,
    masterKeyFile: full.keyFile,
    headFile: full.headFile,
  };
  await expect(restoreBackup(again)).rejects.toMatchObject({ code: 'database-not-empty' });
  const into = await testDatabase();
  await full.store.put('00000000-0000-4000-8000-000000000000/d0', [Buffer.from('another house')]);
  await expect(restoreBackup({ ...again, into })).rejects.toMatchObject({ code: 'store-not-empty' });
  await full.store.delete('00000000-0000-4000-8000-000000000000/d0');
  // What a restore cut short leaves is no hindrance.
  await expect(restoreBackup({ ...again, into })).resolves.toMatchObject({ missing: [] });
  await Promise.all([full.into.close(), into.close()]);
});

test('a file lost from the store is told, and the rest is backed up', async () => {
  const [store, folder] = [await storeIn(bench.source.folder), at('lost')];
  const key = (await Array.fromAsync(store.list('')))[0]?.key ?? '';
  const content = await (await store.get(key)).toArray();
  await store.delete(key);
  const { made } = await bench.backUp(folder);
  expect(made.files).toMatchObject({ count: bench.kept.length, missing: 1 });
  const { outcome, into } = await bench.restore(folder);
  await expect(outcome).resolves.toMatchObject({ missing: [key] });
  await into.close();
  await store.put(key, [Buffer.concat(content as Buffer[])]);
});

test('older backups and their files are removed, and an erased case goes with them', async () => {
  const folder = at('pruned');
  const gone = await fillCase(bench.source, 1_000);
  const { opened, made: older } = await bench.backUp(folder);
  const { house } = bench.source;
  await house.database.transaction(async (tx) => {
    const [kase] = await tx.select().from(cases).where(eq(cases.id, gone.caseId));
    if (kase) await eraseCase(house, tx, kase, kase.code);
  });
  await house.vault.sweepCase(gone.caseId);
  const { made } = await bench.backUp(folder);
  expect((await filesUnder(folder)).some((file) => file.includes(gone.caseId))).toBe(true);
  expect(await pruneBackups(opened, 1)).toMatchObject({ backups: 1, files: 1 });
  expect(await completeBackups(opened)).toEqual([made.id]);
  expect((await filesUnder(folder)).some((file) => file.includes(gone.caseId))).toBe(false);
  await expect(getManifest(opened, older.id)).rejects.toMatchObject({ code: 'damaged' });
  await expect(checkBackup(opened, made)).resolves.toMatchObject({ damaged: [] });
  const { outcome, into } = await bench.restore(folder);
  await outcome;
  const { rows } = await into.pool.query('select wrapped from case_keys where case_id = $1', [gone.caseId]);
  expect(rows).toEqual([{ wrapped: null }]);
  await into.close();
});

test('a backup of an earlier version is restored as it was, and brought up to date afterwards', async () => {
  const all = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash);
  const earlier = all.slice(0, Math.max(1, all.length - 1));
  const old = await emptyDatabase();
  await migrateTo(old.pool, earlier);
  const folder = at('earlier');
  const { made } = await bench.backUp(folder, { databaseUrl: old.url });
  expect(made.migrations).toEqual(earlier);
  const into = await emptyDatabase();
  const { outcome } = await bench.restore(folder, { into });
  await expect(outcome).resolves.toMatchObject({ recordWhole: true });
  await migrate(into.pool);
  const { rows } = await into.pool.query('select hash from migrations.__drizzle_migrations');
  expect(rows).toHaveLength(all.length);
  await expect(migrateTo(into.pool, ['unheard of'])).rejects.toMatchObject({ code: 'from-newer-program' });
  await Promise.all([old.close(), into.close()]);
});

test('one backup of a house at a time', async () => {
  const other = await bench.pool.connect();
  // What a backup under way holds.
  await other.query('select pg_advisory_lock(4747004)');
  await expect(bench.backUp(at('at-once'))).rejects.toMatchObject({ code: 'under-way' });
  await other.query('select pg_advisory_unlock(4747004)');
  other.release();
  await expect(bench.backUp(at('at-once'))).resolves.toMatchObject({ made: { files: { missing: 0 } } });
});

test('weak passphrases and folders of other things are refused', async () => {
  const weak: BackupSecret = { kind: 'passphrase', passphrase: 'heron' };
  await expect(bench.backUp(at('weak'), {}, weak)).rejects.toMatchObject({ code: 'weak-passphrase' });
  const folder = await mkdtemp(at('other-'));
  await writeFile(join(folder, 'letter.txt'), 'Dear');
  await expect(bench.backUp(folder)).rejects.toMatchObject({ code: 'not-empty-folder' });
  await expect(openBackupFolder(folder, secretOf(passphrase))).rejects.toMatchObject({
    code: 'not-a-backup',
  });
});

test('no table numbers its rows by a sequence, which a backup would not carry', async () => {
  const { rows } = await bench.pool.query(
    "select sequencename from pg_sequences where schemaname = 'public'",
  );
  expect(rows).toEqual([]);
});

async function* keysOf(store: BlobStore): AsyncGenerator<string> {
  const keys = (await Array.fromAsync(store.list(''))).map(({ key }) => key);
  yield* keys.toSorted();
}

async function* none(): AsyncGenerator<never> {
  // Nothing was copied earlier.
}
