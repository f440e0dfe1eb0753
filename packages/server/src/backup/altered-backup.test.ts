import { copyFile, cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupBench, filesUnder, type BackupBench } from './backup.test-support.ts';
import type { BackupSecret } from './backup-secret.ts';
import { filledTables } from './database-tables.ts';

let folder: string;
let manifestId: string;
let bench: BackupBench;
beforeAll(async () => {
  bench = await backupBench();
  folder = at('to-alter');
  await bench.backUp(folder);
  const { made } = await bench.backUp(folder, { keysFrom: bench.masterKeyFile });
  manifestId = made.id;
}, 120_000);
afterAll(() => bench.close());

const at = (name: string): string => join(bench.root, name);

const partFile = async (copy: string, part: string): Promise<string> =>
  (await filesUnder(copy)).find((file) => file.endsWith(join(manifestId, `${part}.blob`))) ?? '';
const anyFile = async (copy: string): Promise<string> =>
  (await filesUnder(copy)).find((file) => /\/d[0-9a-f]{32}\.blob$/.test(file)) ?? '';
const flip = async (file: string, from: number): Promise<void> => {
  const content = await readFile(file);
  const place = from < 0 ? content.length + from : from;
  content.writeUInt8(content.readUInt8(place) ^ 1, place);
  await writeFile(file, content);
};
/** Stays base64: the letter at a place becomes another. */
const otherLetter = async (file: string, from: number): Promise<void> => {
  const text = await readFile(file, 'utf8');
  const place = text.length + from;
  await writeFile(file, text.slice(0, place) + (text[place] === 'A' ? 'B' : 'A') + text.slice(place + 1));
};
const cut = async (file: string): Promise<void> => truncate(file, (await readFile(file)).length - 20);

test.each<[string, string, (copy: string) => Promise<void>]>([
  ['the manifest', 'damaged', async (copy) => flip(await partFile(copy, 'manifest'), 60)],
  ['the end of the manifest', 'damaged', async (copy) => cut(await partFile(copy, 'manifest'))],
  ['the database', 'damaged', async (copy) => flip(await partFile(copy, 'database'), -1)],
  ['the end of the database', 'damaged', async (copy) => cut(await partFile(copy, 'database'))],
  ['the database missing', 'damaged', async (copy) => rm(await partFile(copy, 'database'))],
  ['the list of files', 'damaged', async (copy) => flip(await partFile(copy, 'files'), 100)],
  ['the keys', 'damaged', async (copy) => flip(await partFile(copy, 'keys'), 100)],
  [
    'the database of another backup',
    'damaged',
    async (copy) => {
      const other = (await filesUnder(copy)).find(
        (file) => file.endsWith('database.blob') && !file.includes(manifestId),
      );
      await copyFile(other ?? '', await partFile(copy, 'database'));
    },
  ],
  ['a file', 'damaged', async (copy) => flip(await anyFile(copy), 50)],
  ['the end of a file', 'damaged', async (copy) => cut(await anyFile(copy))],
  ['a file missing', 'damaged', async (copy) => rm(await anyFile(copy))],
  ['how it is locked', 'not-a-backup', async (copy) => flip(join(copy, 'overread-backup.json'), 20)],
  ['the wrapped key', 'wrong-secret', async (copy) => otherLetter(join(copy, 'overread-backup.json'), -40)],
])('%s: a clear answer, and nothing restored', async (_what, code, alter) => {
  const copy = await mkdtemp(at('altered-'));
  await cp(folder, copy, { recursive: true });
  await alter(copy);
  const { outcome, into, store, keyFile } = await bench.restore(copy, {}, { withMasterKey: false });
  await expect(outcome).rejects.toMatchObject({ name: 'BackupFault', code });
  const client = await into.pool.connect();
  expect(await filledTables(client)).toEqual([]);
  client.release();
  expect(await Array.fromAsync(store.list(''))).toEqual([]);
  await expect(readFile(keyFile)).rejects.toThrow('ENOENT');
  await into.close();
});

test('a wrong passphrase is told as such', async () => {
  const secret: BackupSecret = { kind: 'passphrase', passphrase: 'four tall herons sitting' };
  const { outcome, into } = await bench.restore(folder, {}, { secret });
  await expect(outcome).rejects.toMatchObject({ code: 'wrong-secret' });
  await into.close();
});

test('a record changed in the database before the backup is found', async () => {
  const setAct = (act: string) =>
    bench.pool.query(
      `begin; set local session_replication_role = replica; update record set act = '${act}' where seq = 2; commit`,
    );
  await setAct('other');
  await bench.backUp(folder);
  await setAct('run-job');
  const { outcome, into } = await bench.restore(folder);
  await expect(outcome).rejects.toMatchObject({ code: 'record-broken' });
  await into.close();
  const despite = await bench.restore(folder, { despiteRecord: true });
  await expect(despite.outcome).resolves.toMatchObject({ recordWhole: false });
  await despite.into.close();
});
