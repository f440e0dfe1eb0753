import type { Config } from '../config.ts';
import { DatabaseFault } from './database-fault.ts';
import { embeddedUrl, startEmbeddedServer } from './embedded-server.ts';
import { checkDatabase, openDatabase, type OpenDatabase } from './open-database.ts';

/**
 * Does `errand` with the database as it is: a running server's, or one started for the errand alone.
 * @throws DatabaseFault
 */
export async function visitDatabase<T>(
  config: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>,
  errand: (open: OpenDatabase & { readonly url: string }) => Promise<T>,
): Promise<T> {
  const { url, leave } = await enter(config);
  const open = openDatabase(url, { connections: 4 });
  try {
    await checkDatabase(open.pool);
    return await errand({ ...open, url });
  } finally {
    await open.pool.end();
    await leave();
  }
}

type Entered = Readonly<{ url: string; leave: () => Promise<void> }>;

async function enter({
  DATABASE_URL,
  DATA_DIR,
}: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>): Promise<Entered> {
  const nothing = async (): Promise<void> => undefined;
  if (DATABASE_URL !== undefined) return { url: DATABASE_URL, leave: nothing };
  try {
    const server = await startEmbeddedServer(DATA_DIR);
    return { url: server.url, leave: server.stop };
  } catch (error) {
    if (!(error instanceof DatabaseFault && error.code === 'already-running')) throw error;
    return { url: await embeddedUrl(DATA_DIR), leave: nothing };
  }
}
