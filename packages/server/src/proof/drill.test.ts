import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { tableDigests } from '../backup/backup.test-support.ts';
import { createBrowser } from '../sign-in/testing/browser.ts';
import { seededChance } from '../testing/crash.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { blobFaults } from './blob-faults.ts';
import { comparer } from './compare-with-ledger.ts';
import { endHouses, freePort, startHouse, type HouseProcess } from './house-process.ts';
import { openKept, type Kept } from './open-kept.ts';
import { asksOf } from './proof-asks.ts';
import { emptyLedger } from './proof-deeds.ts';
import { password, signUpPatient } from './proof-patient.ts';
import { runCommand } from './run-command.ts';
import { beginCase, work } from './work.ts';

let folder: TemporaryFolder;
afterEach(async () => {
  await endHouses();
  await folder.remove();
});

/** What would be done after a fire, with the program itself and nothing else. */
test(
  'the drill: backed up while people work, restored elsewhere, all is there',
  { timeout: 300_000 },
  async () => {
    folder = await temporaryFolder();
    const place = (name: string) => ({ DATA_DIR: join(folder.path, name, 'data'), LOG_LEVEL: 'warn' });
    const [first, second, third] = [place('first'), place('second'), place('third')];
    const backups = join(folder.path, 'backups');
    const lock = ['--passphrase-file', join(folder.path, 'passphrase')];
    await writeFile(join(folder.path, 'passphrase'), 'six slow swans swimming\n');
    const port = await freePort();
    const house = await startHouse({ ...first, PORT: port });
    const patient = await signUpPatient(house.address, first.DATA_DIR, 'drill@example.org');
    const ask = asksOf(house.address, patient);
    const [caseId, ledger] = [await beginCase(ask), emptyLedger()];

    // During work.
    let goesOn = true;
    const working = work({ ask, caseId, ledger, chance: seededChance(1), goesOn: () => goesOn });
    await waitUntil(() => ledger.images.size > 10 && ledger.papers.size > 1);
    const during = await runCommand(['backup', backups, ...lock], first);
    goesOn = false;
    expect(await working).toEqual([]);
    expect(during).toMatchObject({ code: 0, output: expect.stringContaining('The master key is not in it') });

    const early = await runCommand(['restore', backups, ...lock], second);
    expect(early).toMatchObject({ code: 2, output: expect.stringContaining('there is no master key file') });
    await mkdir(`${second.DATA_DIR}-keys`, { recursive: true });
    for (const name of ['master-key', 'sign-in-secret'])
      await copyFile(join(`${first.DATA_DIR}-keys`, name), join(`${second.DATA_DIR}-keys`, name));
    const restored = await runCommand(['restore', backups, ...lock], second);
    expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('Restored') });
    expect(await runCommand(['audit', 'verify'], second)).toMatchObject({ code: 0 });

    // After it, into the same folder, with the keys.
    await waitUntil(async () => !(await reading(first.DATA_DIR)));
    const after = await runCommand(['backup', backups, ...lock, '--with-keys'], first);
    expect(after.code).toBe(0);
    expect(await runCommand(['backup', 'check', backups, ...lock], first)).toMatchObject({ code: 0 });
    const wrong = ['--passphrase-file', join(folder.path, 'wrong')];
    await writeFile(join(folder.path, 'wrong'), 'six slow swans sleeping\n');
    const refused = await runCommand(['restore', backups, ...wrong], third);
    expect(refused).toMatchObject({ code: 2, output: expect.stringContaining('does not open the backup') });
    expect((await runCommand(['restore', backups, ...lock], third)).code).toBe(0);
    const full = await runCommand(['restore', backups, ...lock], third);
    expect(full).toMatchObject({ code: 2, output: expect.stringContaining('is not empty') });

    // Read before the new house goes to work.
    const original = await digests(first.DATA_DIR);
    await house.stop();
    const anew = await startHouse({ ...third, PORT: port });
    expect(await digests(third.DATA_DIR)).toMatchObject(besideTheStart(original));
    expect(await lives(anew, caseId, ledger, third.DATA_DIR)).toEqual([]);
    await anew.stop();
    const older = await startHouse({ ...second, PORT: port });
    expect(await lookInto(second.DATA_DIR, (kept) => blobFaults(kept, new Set()))).toEqual([]);
    await older.stop();
  },
);

/** What the start of a house writes itself: a new set-up code as long as there is no administrator. */
const besideTheStart = (all: Digests): Digests =>
  Object.fromEntries(Object.entries(all).filter(([table]) => table !== 'first_run'));
type Digests = Readonly<Record<string, string>>;

const digests = (dataFolder: string): Promise<Digests> =>
  lookInto(dataFolder, ({ pool }) => tableDigests(pool));

const reading = (dataFolder: string): Promise<boolean> =>
  lookInto(dataFolder, async ({ pool }) => {
    const papers = await pool.query("select 1 from documents where state in ('received', 'reading')");
    return papers.rowCount !== 0;
  });

async function lookInto<T>(dataFolder: string, look: (kept: Kept) => Promise<T>): Promise<T> {
  const kept = await openKept(dataFolder);
  try {
    return await look(kept);
  } finally {
    await kept.close();
  }
}

async function lives(
  house: HouseProcess,
  caseId: string,
  ledger: ReturnType<typeof emptyLedger>,
  dataFolder: string,
): Promise<readonly string[]> {
  const browser = createBrowser(house.address, house.address, '192.0.2.8');
  const signedIn = await browser.post('/api/auth/sign-in/email', { email: 'drill@example.org', password });
  if (signedIn.status !== 200) return [`signing in: ${signedIn.status}`];
  return comparer({ ask: asksOf(house.address, browser), caseId, ledger, dataFolder })();
}
