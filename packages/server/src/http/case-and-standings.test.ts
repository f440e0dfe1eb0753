import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import { caseRow } from '../store/test-vault.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { caseAndStandings } from './case-and-standings.ts';

let here: TestDatabase;
let elsewhere: OpenDatabase;
let caseId: string;
let questions = 0;
let asked: () => number;

beforeAll(async () => {
  here = await testDatabase();
  elsewhere = openDatabase(here.url, { connections: 2 });
  // Every question to the database takes a connection.
  here.pool.on('acquire', () => questions++);
  asked = () => questions;
});
afterAll(async () => {
  await elsewhere.pool.end();
  await here.close();
});

beforeEach(async () => {
  caseId = randomUUID();
  await here.database.insert(cases).values({ ...caseRow, id: caseId, code: caseId });
  await here.database.insert(caseMembers).values({ caseId, personId: 'ann', standing: 'relative' });
  questions = 0;
});

const ann = async (): Promise<readonly string[] | undefined> =>
  (await caseAndStandings(here.database, caseId, 'ann'))?.standings;
const annsPart = () => and(eq(caseMembers.caseId, caseId), eq(caseMembers.personId, 'ann'));
const ended = { until: new Date(0) };

test('many questions at one moment are one', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, ann));
  expect(answers).toEqual(Array.from({ length: 20 }, () => ['relative']));
  expect(asked()).toBe(1);
});

test('is about the one case and the one person', async () => {
  await ann();
  const bob = await caseAndStandings(here.database, caseId, 'bob');
  expect(bob).toMatchObject({ kase: { id: caseId }, standings: [] });
  await expect(caseAndStandings(here.database, randomUUID(), 'ann')).resolves.toBeUndefined();
});

test('a change in a transaction holds from its commit on', async () => {
  await here.database.transaction(async (tx) => {
    await tx.update(caseMembers).set(ended).where(annsPart());
    await expect(ann()).resolves.toEqual(['relative']);
  });
  await expect(ann()).resolves.toEqual([]);
});

test('a change without a transaction holds at once', async () => {
  await ann();
  await here.database.update(caseMembers).set(ended).where(annsPart());
  await expect(ann()).resolves.toEqual([]);
});

test('an erased case is gone at once', async () => {
  await ann();
  await here.database.update(cases).set({ erasedAt: new Date() }).where(eq(cases.id, caseId));
  await expect(ann()).resolves.toBeUndefined();
});

test('an answer that was under way during a change is not kept', async () => {
  const before = ann();
  const change = here.database.update(caseMembers).set(ended).where(annsPart());
  await Promise.all([before, change]);
  await expect(ann()).resolves.toEqual([]);
});

test('a case that is not there yet is there once it is made elsewhere', async () => {
  const id = randomUUID();
  await expect(caseAndStandings(here.database, id, 'ann')).resolves.toBeUndefined();
  await elsewhere.database.insert(cases).values({ ...caseRow, id, code: id });
  await expect(caseAndStandings(here.database, id, 'ann')).resolves.toMatchObject({ kase: { id } });
});

test('a change made elsewhere is seen too', async () => {
  await ann();
  await elsewhere.database.update(caseMembers).set(ended).where(annsPart());
  await waitUntil(async () => (await ann())?.length === 0);
  await expect(ann()).resolves.toEqual([]);
});

test('within a transaction the database itself is asked', async () => {
  await ann();
  await elsewhere.database.update(caseMembers).set(ended).where(annsPart());
  const seen = await here.database.transaction((tx) => caseAndStandings(tx, caseId, 'ann'));
  expect(seen?.standings).toEqual([]);
});
