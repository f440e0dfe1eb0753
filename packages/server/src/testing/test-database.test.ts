import { afterAll, expect, test } from 'vitest';
import { testDatabase } from './test-database.ts';

const opened = await Promise.all([testDatabase(), testDatabase()]);

afterAll(async () => {
  await Promise.all(opened.map(({ close }) => close()));
});

test('each test database has the tables, and rows of its own', async () => {
  const [one, other] = opened;
  await one.pool.query(`create table only_here (a int)`);
  await expect(one.pool.query('select * from record')).resolves.toMatchObject({ rows: [] });
  await expect(other.pool.query('select * from only_here')).rejects.toThrow(/does not exist/);
});
