import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { databaseName } from './create-cluster.ts';
import { DatabaseFault } from './database-fault.ts';

/** An Overread's claim on its embedded server: a lock that ends with the process, however it ends. */
export type Hold = Readonly<{ release: () => Promise<void> }>;

const lockKey = 4_747_001;

/**
 * Claims the server at `url`, and makes its database when it is new. A claim that breaks while the server
 * lives (PostgreSQL drops all connections when one of its processes is killed) is made again.
 * @throws DatabaseFault `already-running`, `password-lost`
 */
export async function holdServer(url: string, folder: string): Promise<Hold> {
  let released = false;
  let client = await claim(url, folder);
  const renew = async (): Promise<void> => {
    while (!released) {
      await pause(50);
      const again = await claim(url, folder).catch(() => undefined);
      if (!again) continue;
      client = again;
      if (released) await client.end();
      else client.once('end', () => void renew());
      return;
    }
  };
  client.once('end', () => void renew());
  return {
    release: async () => {
      released = true;
      await client.end().catch(() => undefined);
    },
  };
}

/** Whether some Overread holds the server at `url`. A server that does not answer any more is nobody's. */
export async function isHeld(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const client = await connect(url);
    if (client) {
      const free = await tryLock(client);
      await client.end();
      return !free;
    }
    await pause(100);
  }
  return false;
}

async function claim(url: string, folder: string): Promise<pg.Client> {
  const client = await connect(url);
  if (!client) throw new DatabaseFault('did-not-start', 'it takes no connections');
  if (!(await tryLock(client))) {
    await client.end();
    throw new DatabaseFault('already-running', folder);
  }
  const { rows } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
  if (rows.length === 0) await client.query(`create database ${databaseName}`);
  return client;
}

/** Locks belong to a database; the one every server has is there before ours. */
async function connect(url: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: url.replace(`/${databaseName}?`, '/postgres?') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (error instanceof Error && 'code' in error && error.code === '28P01')
      throw new DatabaseFault('password-lost', 'database-password in DATA_DIR', error);
    return undefined;
  }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${lockKey}) as got`);
  return rows[0]?.got === true;
}
