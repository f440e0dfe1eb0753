import { drizzle } from 'drizzle-orm/node-postgres';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { DatabaseFault } from './database-fault.ts';
import { guards } from './guards.ts';

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

const lockKey = 4_747_002;

/**
 * Brings the database's tables up to this program, one server at a time when several start together.
 * @throws DatabaseFault `from-newer-program`
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`select pg_advisory_lock(${lockKey})`);
    await refuseNewer(client);
    await runMigrations(drizzle(client), { migrationsFolder, migrationsSchema: 'migrations' });
    await client.query(`begin; ${guards.join('\n')} commit;`);
    await client.query(`select pg_advisory_unlock(${lockKey})`);
  } finally {
    client.release(true);
  }
}

/** A migration this program does not know was made by a newer one. */
async function refuseNewer(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ there: string | null }>(
    "select to_regclass('migrations.__drizzle_migrations') as there",
  );
  if (!rows[0]?.there) return;
  const applied = await client.query<{ hash: string }>('select hash from migrations.__drizzle_migrations');
  const known = new Set(readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash));
  const unknown = applied.rows.filter(({ hash }) => !known.has(hash));
  if (unknown.length > 0) throw new DatabaseFault('from-newer-program', `${unknown.length} unknown steps`);
}
