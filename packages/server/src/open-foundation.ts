import { join } from 'node:path';
import type pg from 'pg';
import type { Config } from './config.ts';
import { startEmbeddedServer, type EmbeddedServer } from './database/embedded-server.ts';
import { migrate } from './database/migrate.ts';
import { checkDatabase, openDatabase, type Database } from './database/open-database.ts';
import type { Log } from './log/create-log.ts';
import type { ActRecorder } from './record/act-recorder.ts';
import { createActRecorder } from './record/create-act-recorder.ts';
import { watchHead } from './record/watch-head.ts';

/** What every part of the server stands on. */
export interface Foundation {
  readonly config: Config;
  readonly log: Log;
  readonly now: () => Date;
  readonly database: Database;
  readonly pool: pg.Pool;
  /** The database's address; holds its password. */
  readonly databaseUrl: string;
  /** The embedded server, when there is one. */
  readonly embedded: EmbeddedServer | undefined;
  readonly record: ActRecorder;
  readonly close: () => Promise<void>;
}

/** Where the record's head is kept outside the database. */
export const headFile = (config: Pick<Config, 'DATA_DIR'>): string => join(config.DATA_DIR, 'record-head');

/**
 * Starts or finds the database, brings its tables up to date and opens the record.
 * @throws DatabaseFault
 */
export async function openFoundation(config: Config, log: Log, now = () => new Date()): Promise<Foundation> {
  const embedded = config.DATABASE_URL === undefined ? await startEmbedded(config, log) : undefined;
  const databaseUrl = config.DATABASE_URL ?? embedded?.url ?? '';
  let closing = false;
  const { database, pool } = openDatabase(databaseUrl, {
    connections: config.DATABASE_CONNECTIONS,
    onError: (error) => {
      if (!closing) log.warn({ err: error }, 'a connection to the database broke');
    },
  });
  try {
    await checkDatabase(pool);
    await migrate(pool);
    const record = createActRecorder({ pool, now });
    const watch = await watchHead(database, headFile(config), (error) =>
      log.error({ err: error }, 'the record was altered; run: overread audit verify'),
    );
    const close = async (): Promise<void> => {
      closing = true;
      await record.close();
      await watch.stop();
      await pool.end();
      await embedded?.stop();
    };
    return { config, log, now, database, pool, databaseUrl, embedded, record, close };
  } catch (error) {
    await pool.end();
    await embedded?.stop();
    throw error;
  }
}

const startEmbedded = ({ DATA_DIR }: Config, log: Log): Promise<EmbeddedServer> =>
  startEmbeddedServer(DATA_DIR, {
    onLog: (line) => log.debug({ line }, 'postgres'),
    onRestart: (reason) => log.error({ reason }, 'the database ended by itself and is started again'),
    onFailure: (error) => {
      log.error({ err: error }, 'the database cannot be started again; stopping');
      process.kill(process.pid, 'SIGTERM');
    },
  });
