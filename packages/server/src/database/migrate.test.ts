import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clusterUrl, databaseUrl, testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';

let db: TestDatabase;

beforeEach(async () => {
  db = await testDatabase();
});

afterEach(() => db.close());

test('servers that start together on an empty database make its tables once', async () => {
  const admin = new pg.Client({ connectionString: await clusterUrl() });
  const name = `test_empty_${process.pid}`;
  await admin.connect();
  await admin.query(`create database ${name}`);
  const open = () => openDatabase(databaseUrl(db.url, name)).pool;
  const pools = [open(), open(), open()] as const;
  try {
    await Promise.all(pools.map(migrate));
    const { rows } = await pools[0].query(
      'select hash from migrations.__drizzle_migrations group by hash having count(*) > 1',
    );
    expect(rows).toEqual([]);
    expect((await pools[0].query('select * from record')).rows).toEqual([]);
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
});

test('a start repeated changes nothing', async () => {
  const applied = () => db.pool.query('select * from migrations.__drizzle_migrations');
  const before = (await applied()).rows;
  await migrate(db.pool);
  expect((await applied()).rows).toEqual(before);
});

test('a database of a newer program is refused and left as it is', async () => {
  await db.pool.query(
    `insert into migrations.__drizzle_migrations (hash, created_at) values ('of the future', 9e12)`,
  );
  await db.pool.query('drop trigger record_is_append_only on record');
  await expect(migrate(db.pool)).rejects.toMatchObject({ code: 'from-newer-program' });
  const { rows } = await db.pool.query(`select 1 from pg_trigger where tgname = 'record_is_append_only'`);
  expect(rows).toEqual([]);
});
