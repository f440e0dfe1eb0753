import { randomBytes } from 'node:crypto';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../database/open-database.ts';
import { verifyRecord } from '../record/verify-record.ts';
import { createBrowser, type Browser } from '../sign-in/testing/browser.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';
import { clusterUrl, databaseUrl } from '../testing/test-database.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { endHouses, freePort, startHouse, type HouseProcess } from './house-process.ts';
import { madeImage, stowBody, stowType, type MadeImage } from './made-image.ts';
import { asksOf, fetchBytes, type Asks } from './proof-asks.ts';
import { plainBasics, sha256 } from './proof-deeds.ts';
import { password, signUpPatient } from './proof-patient.ts';
import { beginCase } from './work.ts';

/** How long another server may go by what it knew of a session; `actor-cache.ts` says so. */
const sessionsKnownFor = 1_000;

let folder: TemporaryFolder;
let admin: pg.Client;
let open: OpenDatabase;
let houses: readonly [HouseProcess, HouseProcess];
let patient: Browser;
let asks: readonly [Asks, Asks];
let caseId: string;
const name = `two_servers_${randomBytes(6).toString('hex')}`;

/** Two servers, each with a folder of its own; database, files, outbox and keys are shared. */
beforeAll(async () => {
  folder = await temporaryFolder();
  const cluster = await clusterUrl();
  admin = new pg.Client({ connectionString: cluster });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = databaseUrl(cluster, name);
  open = openDatabase(url, { connections: 2 });
  const start = async (place: string): Promise<HouseProcess> => {
    const data = join(folder.path, place);
    await mkdir(data);
    for (const shared of ['store', 'outbox']) {
      await mkdir(join(folder.path, shared), { recursive: true });
      await symlink(join(folder.path, shared), join(data, shared));
    }
    const MASTER_KEY_FILE = join(folder.path, 'keys', 'master-key');
    return startHouse({ DATA_DIR: data, PORT: await freePort(), DATABASE_URL: url, MASTER_KEY_FILE });
  };
  // At the same moment, on a database without tables and without keys.
  houses = await Promise.all([start('a'), start('b')]);
  patient = await signUpPatient(houses[0].address, folder.path, 'two@example.org');
  asks = [asksOf(houses[0].address, patient), asksOf(houses[1].address, patient)];
  caseId = await beginCase(asks[0]);
}, 120_000);

afterAll(async () => {
  await endHouses();
  await open.pool.end();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
  await folder.remove();
});

const send = (ask: Asks, images: readonly MadeImage[]): Promise<Record<string, unknown>> =>
  ask('POST', `/api/cases/${caseId}/dicomweb/studies`, stowBody(images.map(({ sent }) => sent)), {
    'content-type': stowType,
  });

const countSeenBy = async (ask: Asks): Promise<number> => {
  const { studies } = (await ask('GET', `/api/cases/${caseId}/imaging`)) as {
    studies: { instances: number }[];
  };
  return studies.reduce((sum, one) => sum + one.instances, 0);
};

test('someone signed in at one is signed in at the other', async () => {
  for (const ask of asks)
    expect(await ask('GET', '/api/cases')).toMatchObject({
      cases: [expect.objectContaining({ id: caseId })],
    });
});

test('what is sent to one is seen at the other at once, and comes back the same', async () => {
  const images = [madeImage(20_000), madeImage(1_500_000)];
  await send(asks[0], images);
  expect(await countSeenBy(asks[1])).toBe(2);
  // The other has looked by now; what it remembers must not hide what comes.
  const third = madeImage(3_000);
  await send(asks[0], [third]);
  expect(await countSeenBy(asks[1])).toBe(3);
  const studies = (await asks[1]('GET', `/api/cases/${caseId}/dicomweb/studies`)) as unknown as {
    '0020000D': { Value: string[] };
  }[];
  const study = studies[0]?.['0020000D'].Value[0];
  const path = `/api/cases/${caseId}/dicomweb/studies/${study}`;
  const body = await fetchBytes(houses[1].address, patient, path);
  for (const { kept } of [...images, third]) expect(body.includes(kept)).toBe(true);
});

test('the same images sent to both at the same time are kept once', async () => {
  const before = await countSeenBy(asks[0]);
  const images = Array.from({ length: 20 }, () => madeImage(5_000));
  const answers = await Promise.all([send(asks[0], images), send(asks[1], images.toReversed())]);
  for (const answer of answers) expect(answer).toHaveProperty('00081199.Value.length', images.length);
  expect(await countSeenBy(asks[1])).toBe(before + images.length);
});

test('of two changes made over the same version one is refused', async () => {
  const change = (ask: Asks, words: string) =>
    ask('PUT', `/api/cases/${caseId}/questions`, { version: 0, questions: [words] });
  const outcomes = await Promise.allSettled([change(asks[0], 'first?'), change(asks[1], 'second?')]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409 } });
  const [seen, other] = await Promise.all(asks.map((ask) => ask('GET', `/api/cases/${caseId}/questions`)));
  expect(seen).toEqual(other);
});

test('each job is done once, whichever server it came from', async () => {
  const hashes: string[] = [];
  for (const [number, ask] of [...asks, ...asks, ...asks].entries()) {
    const bytes = Buffer.from(`MRI report number ${number}. ${randomBytes(20).toString('hex')}`);
    hashes.push(sha256(bytes));
    await ask('POST', `/api/cases/${caseId}/documents`, bytes, {
      'content-type': 'application/octet-stream',
      'x-file-name': `${number}.txt`,
    });
  }
  await waitUntil(async () => {
    const { documents } = (await asks[1]('GET', `/api/cases/${caseId}/documents`)) as {
      documents: { state: string }[];
    };
    return documents.length === hashes.length && documents.every(({ state }) => state === 'read');
  });
  await waitUntil(async () => (await jobsIn('created', 'retry', 'active')).length === 0);
  const done = await jobsIn('completed');
  expect(done.filter((job) => job.name === 'read-document')).toHaveLength(hashes.length);
  expect(done.filter(({ retries }) => retries > 0)).toEqual([]);
  const mails = await open.pool.query<{ attempts: number }>('select attempts from mails');
  expect(mails.rows.map(({ attempts }) => attempts)).toEqual(mails.rows.map(() => 1));
});

async function jobsIn(...states: readonly string[]) {
  const { rows } = await open.pool.query<{ name: string; retries: number }>(
    'select name, retry_count as retries from jobs.job where state::text = any($1)',
    [states],
  );
  return rows;
}

test('a case erased at one is gone at the other at once', async () => {
  const { id, code } = await asks[0]('POST', '/api/cases', { language: 'en', basics: plainBasics });
  const at = `/api/cases/${String(id)}`;
  await asks[1]('POST', `${at}/dicomweb/studies`, stowBody([madeImage(5_000).sent]), {
    'content-type': stowType,
  });
  await asks[1]('GET', `${at}/dicomweb/studies`);
  await asks[0]('DELETE', at, { code });
  for (const path of [at, `${at}/dicomweb/studies`, `${at}/questions`])
    await expect(asks[1]('GET', path)).rejects.toMatchObject({ status: 404 });
  const again = asks[1]('POST', `${at}/dicomweb/studies`, stowBody([madeImage(5_000).sent]), {
    'content-type': stowType,
  });
  await expect(again).rejects.toMatchObject({ status: 404 });
  const left = await readdir(join(folder.path, 'store'), { recursive: true });
  expect(left.filter((path) => path.includes(String(id)) && path.endsWith('.blob'))).toEqual([]);
});

test('a session ended at one has ended at the other within a second', async () => {
  const stolen = { ...patient, cookies: new Map(patient.cookies) };
  const there = asksOf(houses[1].address, stolen);
  await there('GET', '/api/cases');
  expect((await patient.post('/api/auth/sign-out', {})).status).toBe(200);
  await expect(asksOf(houses[0].address, stolen)('GET', '/api/cases')).rejects.toMatchObject({ status: 401 });
  await pause(sessionsKnownFor);
  await expect(there('GET', '/api/cases')).rejects.toMatchObject({ status: 401 });
});

test('one server killed, the other goes on; the record they wrote together is whole', async () => {
  await houses[0].kill(false);
  await expect(patient.get('/api/cases')).rejects.toThrow('fetch failed');
  const again = createBrowser(houses[1].address, houses[1].address, '192.0.2.7');
  const answer = await again.post('/api/auth/sign-in/email', { email: 'two@example.org', password });
  expect(answer.status).toBe(200);
  const ask = asksOf(houses[1].address, again);
  await send(ask, [madeImage(2_000)]);
  const { entries, faults } = await verifyRecord(open.database);
  expect(faults).toEqual([]);
  expect(entries).toBeGreaterThan(30);
});
