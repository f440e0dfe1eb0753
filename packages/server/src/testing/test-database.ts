import { createHash, randomBytes } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { guards } from '../database/guards.ts';
import { migrate, migrationsFolder } from '../database/migrate.ts';
import { openDatabase, type Database } from '../database/open-database.ts';
import { askForCluster } from './test-cluster.ts';

export type TestDatabase = Readonly<{
  database: Database;
  pool: pg.Pool;
  url: string;
  /** Closes the pool and drops the database. */
  close: () => Promise<void>;
}>;

/**
 * A database of one's own, with all tables and no rows, on a real PostgreSQL: the embedded one, started at the
 * first call of a test run and removed after it, or the server named in OVERREAD_TEST_DATABASE_URL.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const admin = await clusterUrl();
  const template = await templateOn(admin);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await command(admin, `create database ${name} template ${template}`);
  const url = databaseUrl(admin, name);
  const { database, pool } = openDatabase(url, { connections: 10 });
  const close = async (): Promise<void> => {
    await pool.end();
    await command(admin, `drop database ${name} with (force)`);
  };
  return { database, pool, url, close };
}

/** The administrator's address of the test server; its role may create databases. */
export const clusterUrl = (): Promise<string> => askForCluster(inject('testClusterSocket'));

/** The same server and role, another database. */
export const databaseUrl = (url: string, name: string): string =>
  url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`);

const templates = new Map<string, Promise<string>>();

async function templateOn(admin: string): Promise<string> {
  const name = `template_${await fingerprint()}`;
  const known = templates.get(name) ?? makeTemplate(admin, name);
  templates.set(name, known);
  return known;
}

/** Tests in other processes want the same template at the same time; one makes it. */
async function makeTemplate(admin: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(4747100)');
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rows.length > 0) return name;
    const draft = `draft_${randomBytes(6).toString('hex')}`;
    await client.query(`create database ${draft}`);
    const { pool } = openDatabase(databaseUrl(admin, draft));
    try {
      await migrate(pool);
    } finally {
      await pool.end();
    }
    await client.query(`alter database ${draft} rename to ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

async function fingerprint(): Promise<string> {
  const files = (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(migrationsFolder, name), 'utf8')));
  return createHash('sha256')
    .update(JSON.stringify([files, texts, guards]))
    .digest('hex')
    .slice(0, 16);
}

async function command(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
