import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { ActRecorder, RecordEntry } from './act-recorder.ts';
import { createActRecorder } from './create-act-recorder.ts';
import { headText, keepHead, readHeadFile, recordHead } from './head-file.ts';
import { eraseOrigins } from './origins.ts';
import { verifyRecord } from './verify-record.ts';

let db: TestDatabase;
let recorder: ActRecorder;

beforeEach(async () => {
  db = await testDatabase();
  recorder = createActRecorder({ pool: db.pool, now: () => new Date('2026-03-04T05:06:07.089Z') });
});

afterEach(async () => {
  await recorder.close();
  await db.close();
});

const entry = (objectId: string): RecordEntry => ({
  actor: {
    kind: 'person',
    personId: 'person-1',
    roles: ['coordinator'],
    sessionId: 'session-1',
    secondFactor: true,
    locale: 'en',
  },
  act: 'view-case',
  caseId: 'case-1',
  object: '/api/cases/:caseId',
  objectId,
  from: '192.0.2.7',
});

const write = (objectId: string): Promise<void> =>
  db.database.transaction((tx) => recorder.act(tx, entry(objectId)));

const writeTen = async (): Promise<void> => {
  for (let number = 1; number <= 10; number += 1) await write(String(number));
};

const tamper = (sql: string): Promise<unknown> =>
  db.pool.query(`begin; set local session_replication_role = replica; ${sql}; commit;`);

test('an act is kept with its transaction and lost with it', async () => {
  await write('kept');
  await expect(
    db.database.transaction(async (tx) => {
      await recorder.act(tx, entry('lost'));
      throw new Error('the act failed');
    }),
  ).rejects.toThrow('the act failed');
  await write('kept too');
  const { rows } = await db.pool.query('select seq, object_id from record order by seq');
  expect(rows).toEqual([
    { seq: '1', object_id: 'kept' },
    { seq: '2', object_id: 'kept too' },
  ]);
  expect(await verifyRecord(db.database)).toMatchObject({ entries: 2, faults: [] });
});

test('acts and reads at one time stand in one unbroken chain', async () => {
  const acts = Array.from({ length: 20 }, (_, number) => write(`act ${number}`));
  const reads = Array.from({ length: 500 }, (_, number) => recorder.read(entry(`read ${number}`)));
  await Promise.all([...acts, ...reads]);
  expect(await verifyRecord(db.database)).toMatchObject({ entries: 520, faults: [] });
});

test('a read is answered only when it is in the database', async () => {
  await recorder.read(entry('frame'));
  const { rows } = await db.pool.query(`select count(*)::int as n from record where object_id = 'frame'`);
  expect(rows).toEqual([{ n: 1 }]);
});

test('odd text in one entry spoils neither it nor those beside it', async () => {
  const odd = ['\0', '\ud800', '髋臼 "\\" \u2028', ' ', '\r\n', 'e\u0301'].map((text) =>
    recorder.read(entry(`<${text}>`)),
  );
  await Promise.all([...odd, recorder.read(entry('beside'))]);
  expect(await verifyRecord(db.database)).toMatchObject({ entries: 7, faults: [] });
});

test('several servers append to one record', async () => {
  const second = createActRecorder({ pool: db.pool, now: () => new Date() });
  await Promise.all(
    Array.from({ length: 40 }, (_, number) => (number % 2 ? recorder : second).read(entry(`${number}`))),
  );
  expect(await verifyRecord(db.database)).toMatchObject({ entries: 40, faults: [] });
});

test.each(['update record set act = act', 'delete from record', 'truncate record'])(
  'the database refuses: %s',
  async (sql) => {
    await write('1');
    await expect(db.pool.query(sql)).rejects.toThrow('append-only');
  },
);

describe('whoever gets past the triggers is found out', () => {
  test.each([
    ['another actor', `update record set actor_id = 'person-2' where seq = 4`, 'broken', 4],
    ['another time', `update record set at = at + interval '1 second' where seq = 4`, 'broken', 4],
    ['another session', `update record set session_id = null where seq = 4`, 'broken', 4],
    ['other roles', `update record set roles = '' where seq = 4`, 'broken', 4],
    ['another act', `update record set act = 'open' where seq = 4`, 'broken', 4],
    ['another object', `update record set object_id = 'x' where seq = 4`, 'broken', 4],
    ['another case', `update record set case_id = 'case-2' where seq = 4`, 'broken', 4],
    ['another address', `update record set origin = sha256('x') where seq = 4`, 'broken', 4],
    ['another outcome', `update record set outcome = 'refused' where seq = 4`, 'broken', 4],
    ['another hash', `update record set hash = sha256('x') where seq = 4`, 'broken', 4],
    ['a removal', `delete from record where seq = 4`, 'missing', 5],
    ['a removal at the start', `delete from record where seq = 1`, 'missing', 2],
    [
      'a removal, closed up',
      `delete from record where seq = 4; update record set seq = seq - 1 where seq > 4`,
      'broken',
      4,
    ],
    [
      'two in another order',
      `update record set seq = 99 where seq = 4; update record set seq = 4 where seq = 5; update record set seq = 5 where seq = 99`,
      'broken',
      4,
    ],
    ['a changed address', `update record_origins set address = '192.0.2.8'`, 'origin-changed', 0],
  ])('%s', async (_what, sql, code, seq) => {
    await writeTen();
    expect((await verifyRecord(db.database)).faults).toEqual([]);
    await tamper(sql);
    expect((await verifyRecord(db.database)).faults).toContainEqual({ code, seq });
  });

  test('entries cut off the end, when the end was kept elsewhere', async () => {
    await writeTen();
    const head = await recordHead(db.database);
    await tamper('delete from record where seq > 8');
    expect((await verifyRecord(db.database)).faults).toEqual([]);
    expect((await verifyRecord(db.database, head ? [head] : [])).faults).toEqual([
      { code: 'cut-short', seq: 10 },
    ]);
  });

  test('everything removed', async () => {
    await writeTen();
    const head = await recordHead(db.database);
    await tamper('delete from record');
    expect((await verifyRecord(db.database, head ? [head] : [])).faults).toEqual([
      { code: 'cut-short', seq: 10 },
    ]);
  });

  test('a history written anew with right hashes, when the end was kept elsewhere', async () => {
    await writeTen();
    const head = await recordHead(db.database);
    await tamper('delete from record where seq > 3');
    for (let number = 4; number <= 12; number += 1) await write('invented');
    expect((await verifyRecord(db.database)).faults).toEqual([]);
    expect((await verifyRecord(db.database, head ? [head] : [])).faults).toEqual([
      { code: 'other-history', seq: 10 },
    ]);
  });
});

test('the head file follows the record, but not into another history', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'overread-head-')), 'record-head');
  expect(await keepHead(db.database, file)).toBe(true);
  await writeTen();
  expect(await keepHead(db.database, file)).toBe(true);
  const kept = await readHeadFile(file);
  expect(kept && headText(kept)).toMatch(/^10:[0-9a-f]{64}$/);
  await tamper('delete from record where seq > 5');
  for (let number = 6; number <= 15; number += 1) await write('invented');
  expect(await keepHead(db.database, file)).toBe(false);
  expect(await readHeadFile(file)).toEqual(kept);
});

test('a person’s addresses can be erased; the record stays whole', async () => {
  await writeTen();
  await eraseOrigins(db.database, 'person-1');
  const { rows } = await db.pool.query('select * from record_origins');
  expect(rows).toEqual([]);
  expect(await verifyRecord(db.database)).toMatchObject({ entries: 10, faults: [] });
});
