import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createJobs } from './create-jobs.ts';
import { handle, JobFailure, type JobKind, type Jobs } from './jobs.ts';

const kind = (name: string): JobKind<{ number: number }> => ({
  name,
  payload: z.object({ number: z.number() }),
  retries: 1,
});

const kinds = {
  plain: kind('plain'),
  flawed: kind('flawed'),
  hopeless: kind('hopeless'),
  endless: kind('endless'),
};

let db: TestDatabase;
let jobs: Jobs;
const done: number[] = [];
const faults: string[] = [];
let aborted = false;

beforeAll(async () => {
  db = await testDatabase();
  jobs = await createJobs({
    url: db.url,
    database: db.database,
    onFault: (job) => faults.push(job),
    handlers: [
      handle(kinds.plain, async ({ payload, report }) => {
        await report(0.5, 'half');
        done.push(payload.number);
      }),
      handle(kinds.flawed, async () => {
        throw new Error('unexpected');
      }),
      handle(kinds.hopeless, async () => {
        throw new JobFailure('unreadable');
      }),
      handle(kinds.endless, async ({ signal }) => {
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        aborted = true;
        signal.throwIfAborted();
      }),
    ],
  });
});

afterAll(async () => {
  await jobs.close();
  await db.close();
});

const enqueue = (which: keyof typeof kinds, number = 1, caseId?: string): Promise<string> =>
  db.database.transaction((tx) => jobs.enqueue(tx, kinds[which], { number }, caseId ? { caseId } : {}));

const until = (id: string, state: string) =>
  vi.waitFor(async () => expect((await jobs.progress(id))?.state).toBe(state), { timeout: 50_000 });

test('a job is done, and its progress can be read', async () => {
  const id = await enqueue('plain', 42, 'case-1');
  await until(id, 'done');
  expect(done).toContain(42);
  expect(await jobs.progressOfCase('case-1')).toMatchObject([{ id, name: 'plain', fraction: 1 }]);
});

test('a job goes with its transaction', async () => {
  let id = '';
  await expect(
    db.database.transaction(async (tx) => {
      id = await jobs.enqueue(tx, kinds.plain, { number: 13 });
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  await until(await enqueue('plain', 14), 'done');
  expect(await jobs.progress(id)).toBeUndefined();
  expect(done).not.toContain(13);
});

test('a payload of the wrong shape is refused at the door', async () => {
  await expect(
    db.database.transaction((tx) => jobs.enqueue(tx, kinds.plain, { number: 'one' as never })),
  ).rejects.toThrow('expected number');
});

test('what cannot be mended fails at once, with its code, and is laid aside', async () => {
  const before = await jobs.failedForGood();
  const id = await enqueue('hopeless');
  await until(id, 'failed');
  expect(await jobs.progress(id)).toMatchObject({ reason: 'unreadable' });
  await vi.waitFor(async () => expect(await jobs.failedForGood()).toBe(before + 1), { timeout: 20_000 });
});

test('an unexpected fault is tried again, then laid aside', async () => {
  const id = await enqueue('flawed');
  await until(id, 'failed');
  expect(faults.filter((job) => job === 'flawed')).toHaveLength(2);
  expect(await jobs.progress(id)).toMatchObject({ reason: 'fault' });
});

test('a running job can be cancelled; there is nothing to cancel afterwards', async () => {
  const id = await enqueue('endless');
  await until(id, 'running');
  expect(await jobs.cancel(id)).toBe(true);
  await vi.waitFor(() => expect(aborted).toBe(true), { timeout: 20_000 });
  expect(await jobs.progress(id)).toMatchObject({ state: 'cancelled' });
  expect(await jobs.cancel(id)).toBe(false);
});
