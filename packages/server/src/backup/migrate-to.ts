import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import { migrationsFolder } from '../database/migrate.ts';
import { BackupFault } from './backup-fault.ts';

/**
 * Makes the tables as they were when a backup was made; later migrations are the next start's. Answers when the
 * database has exactly these.
 * @throws BackupFault `from-newer-program`, `database-not-empty`
 */
export async function migrateTo(pool: pg.Pool, hashes: readonly string[]): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash);
  const unknown = hashes.filter((hash) => !known.includes(hash));
  if (unknown.length > 0) throw new BackupFault('from-newer-program', `${unknown.length} unknown steps`);
  const folder = await mkdtemp(join(tmpdir(), 'overread-migrations-'));
  const client = await pool.connect();
  try {
    await cp(migrationsFolder, folder, { recursive: true });
    await keepInJournal(folder, (at) => hashes.includes(known[at] ?? ''));
    await migrate(drizzle(client), { migrationsFolder: folder, migrationsSchema: 'migrations' });
    const { rows } = await client.query<{ hash: string }>(
      'select hash from migrations.__drizzle_migrations order by created_at, id',
    );
    if (rows.map(({ hash }) => hash).join() !== hashes.join())
      throw new BackupFault('database-not-empty', 'tables of another version');
  } finally {
    client.release(true);
    await rm(folder, { recursive: true, force: true });
  }
}

async function keepInJournal(folder: string, keeps: (at: number) => boolean): Promise<void> {
  const path = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(await readFile(path, 'utf8')) as { entries: unknown[] };
  await writeFile(
    path,
    JSON.stringify({ ...journal, entries: journal.entries.filter((_, at) => keeps(at)) }),
  );
}
