import { sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';

const { database, close } = await testDatabase();

afterAll(close);

test('a connection that breaks within a transaction fails that transaction only', async () => {
  const broken = database.transaction(async (tx) => {
    await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
  });
  await expect(broken).rejects.toThrow('Failed query');
  const { rows } = await database.execute(sql`select 1 as a`);
  expect(rows).toEqual([{ a: 1 }]);
});
