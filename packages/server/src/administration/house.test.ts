import { randomUUID } from 'node:crypto';
import type { Answer, routes } from '@overread/case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCase } from '../cases/create-case.ts';
import { requestPlace } from '../checking/requests.ts';
import { caseMoves, cases } from '../database/tables/cases.ts';
import { recordRequests } from '../database/tables/checking.ts';
import { documents } from '../database/tables/documents.ts';
import { jobProgress } from '../database/tables/job-progress.ts';
import { mails } from '../database/tables/sign-in.ts';
import { eq } from 'drizzle-orm';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';
import { runningTotal } from './cases-over-time.ts';
import { mostAsked } from './what-is-missing.ts';

const day = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * day);
let test: TestHouse;

const look = async (): Promise<Answer<typeof routes.viewHouse>> =>
  (await test.app.inject({ url: '/api/house', headers: as('grace', ['administrator']) })).json();

async function plant(createdDaysAgo: number, moves: readonly [number, string, string][]): Promise<string> {
  const { database } = test.house;
  const id = await database.transaction((tx) =>
    createCase(test.house, tx, {
      patientId: 'patient-1',
      language: 'en',
      basics: {
        caseType: 'spine',
        side: 'not-applicable',
        country: 'IE',
        earlierSurgery: [],
        conservative: [],
        answers: {},
      },
    }),
  );
  await database
    .update(cases)
    .set({ createdAt: ago(createdDaysAgo), state: moves.at(-1)?.[2] ?? 'draft' })
    .where(eq(cases.id, id));
  for (const [index, [days, from, to]] of moves.entries())
    await database.insert(caseMoves).values({
      caseId: id,
      number: index + 1,
      act: 'planted',
      from,
      to,
      byPerson: 'patient-1',
      at: ago(days),
    });
  return id;
}

async function ask(caseId: string, requirements: readonly string[]): Promise<void> {
  const id = randomUUID();
  const content = { requirements, text: 'Please send it.', hospital: '' };
  await test.house.database.insert(recordRequests).values({
    id,
    caseId,
    addressee: 'patient',
    language: 'en',
    sealed: await test.house.seal.seal(caseId, requestPlace(id), content),
    askedBy: 'priya',
    askedAt: ago(3),
  });
}

beforeAll(async () => {
  test = await testHouse();
});
afterAll(() => test.close());

describe('how the house is', () => {
  it('tells open cases week by week, and forgets the erased', async () => {
    await plant(100, [
      [90, 'draft', 'submitted'],
      [10, 'submitted', 'ready'],
      [8, 'ready', 'offered'],
    ]);
    await plant(20, []);
    const erased = await plant(20, []);
    await test.house.database.update(cases).set({ erasedAt: new Date() }).where(eq(cases.id, erased));
    const { weeks, stages } = await look();
    expect(weeks).toHaveLength(12);
    const open = Object.fromEntries(stages.map((row) => [row.stage, row.open]));
    expect(open['checking']).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
    expect(open['reading']).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(open['gathering']).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
  });

  it('tells where cases wait and how long, in the order of a case’s life, without what has ended', async () => {
    await plant(6, []);
    await plant(50, [[40, 'draft', 'withdrawn']]);
    const { waits } = await look();
    expect(waits.map(({ state, cases: number }) => [state, number])).toEqual([
      ['draft', 2],
      ['offered', 1],
    ]);
    expect(waits[0]?.middleDays).toBeCloseTo(13, 1);
    expect(waits[0]?.longestDays).toBeCloseTo(20, 1);
    expect(waits[1]?.longestDays).toBeCloseTo(8, 1);
  });

  it('tells what is missing only where five cases lack it', async () => {
    for (let number = 0; number < 4; number++) await ask(await plant(5, []), ['mri-spine', 'report']);
    expect(await look()).toMatchObject({ missing: { requests: 4, byCaseType: [], byCountry: [] } });
    await ask(await plant(5, []), ['mri-spine']);
    const { missing } = await look();
    expect(missing.byCaseType).toEqual([{ group: 'spine', requirement: 'mri-spine', cases: 5 }]);
    expect(missing.byCountry).toEqual([{ group: 'IE', requirement: 'mri-spine', cases: 5 }]);
  });

  it('counts what is kept, failed jobs and mails that do not go, and says so', async () => {
    const { database } = test.house;
    expect((await look()).faults).toEqual([]);
    const caseId = await plant(5, []);
    await database.insert(documents).values({
      id: randomUUID(),
      caseId,
      blobId: 'none',
      mediaType: 'application/pdf',
      bytes: 5_000_000_000,
      sha256: Buffer.alloc(32),
      sealed: Buffer.from('x'),
      addedBy: 'patient-1',
      addedAt: ago(8),
    });
    await database.insert(jobProgress).values({ id: randomUUID(), name: 'read-document', state: 'failed' });
    const mail = { kind: 'verify', address: 'a@example.org', locale: 'en', queuedAt: ago(40) } as const;
    await database.insert(mails).values([
      { ...mail, id: randomUUID(), attempts: 2 },
      { ...mail, id: randomUUID(), sentAt: ago(40), sentBy: 'folder' },
      { ...mail, id: randomUUID(), queuedAt: ago(2), sentAt: ago(2), sentBy: 'smtp' },
    ]);
    const view = await look();
    expect(view.storage[1]).toMatchObject({ kind: 'papers', files: 1 });
    expect(view.storage[1]?.bytes.slice(-3)).toEqual([0, 5_000_000_000, 5_000_000_000]);
    expect(view.mails).toEqual({ waiting: 0, failing: 1, bySmtp: 1, inFolder: 0 });
    expect(view.faults).toEqual([
      { fault: 'jobs-failed', count: 1 },
      { fault: 'mails-failing', count: 1 },
    ]);
  });
});

it('a running total begins with what was before, and never looks back', () => {
  expect(
    runningTotal([
      { week: 0, by: 3 },
      { week: 2, by: -1 },
    ]),
  ).toEqual([3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
});

it('one case that was asked again and again counts once', () => {
  const asked = Array.from({ length: 9 }, () => ({ group: 'spine', requirement: 'report', caseId: 'one' }));
  expect(mostAsked(asked)).toEqual([]);
});
