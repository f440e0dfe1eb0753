import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { DatabaseFault } from './database-fault.ts';
import * as tables from './tables/index.ts';

export type Database = NodePgDatabase<typeof tables>;
/** What `database.transaction` hands to its callback. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
/** Where a query may run: by itself, or within a caller's transaction. */
export type Executor = Database | Transaction;
export type OpenDatabase = Readonly<{ database: Database; pool: pg.Pool }>;

export type PoolOptions = Readonly<{
  connections?: number;
  /** Lets the process end while connections are idle. */
  allowExitOnIdle?: boolean;
  onError?: (error: Error) => void;
}>;

/** A pool of connections to `url`, and Drizzle on it. Nothing is connected before the first query. */
export function openDatabase(url: string, options: PoolOptions = {}): OpenDatabase {
  const { connections = 20, allowExitOnIdle = false, onError } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    allowExitOnIdle,
    connectionTimeoutMillis: 10_000,
    application_name: 'overread',
  });
  // A connection that breaks is replaced by the pool, and its query fails; without listeners, for idle ones
  // and for those in use, it would end the process.
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { pool, database: drizzle(pool, { schema: tables }) };
}

const oldestMajor = 15;

/** Makes sure the database answers and is recent enough. @throws DatabaseFault `unreachable`, `too-old` */
export async function checkDatabase(pool: pg.Pool): Promise<void> {
  const version = await serverVersion(pool);
  if (version < oldestMajor * 10_000)
    throw new DatabaseFault('too-old', String(Math.floor(version / 10_000)));
}

async function serverVersion(pool: pg.Pool): Promise<number> {
  try {
    const { rows } = await pool.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    );
    return Number(rows[0]?.version);
  } catch (error) {
    throw new DatabaseFault('unreachable', error instanceof Error ? error.message : String(error), error);
  }
}
