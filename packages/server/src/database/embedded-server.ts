import { mkdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createCluster, databaseName } from './create-cluster.ts';
import { DatabaseFault } from './database-fault.ts';
import { databaseUser } from './database-user.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { removeStaleLocks, runningPostmaster, stopPostmaster } from './postmaster-lock.ts';
import { holdServer, isHeld, type Hold } from './server-hold.ts';
import { socketFolder, socketFolderFor } from './socket-folder.ts';
import { startPostgres, type PostgresProcess } from './start-postgres.ts';

export type EmbeddedServer = Readonly<{
  /** Connects to the database over its Unix socket; carries the password. */
  url: string;
  /** The process id of the running PostgreSQL; another after it was restarted. */
  pid: () => number | undefined;
  /** Stops PostgreSQL and waits until everything is on the disk. */
  stop: () => Promise<void>;
}>;

export type EmbeddedServerOptions = Readonly<{
  /** Passed on as `-c name=value`. */
  settings?: Readonly<Record<string, string>>;
  /** What PostgreSQL says of itself, line by line; never the data of a statement. */
  onLog?: (line: string) => void;
  /** Told when PostgreSQL ended by itself and is being started again. */
  onRestart?: (reason: string) => void;
  /** Told when it could not be started again; the program had better end. */
  onFailure?: (error: unknown) => void;
}>;

/**
 * Starts the PostgreSQL that came with npm on `dataFolder/database`, making the folder when there is none. A
 * server that a killed Overread left running is stopped first; a server that dies is started again.
 * @throws DatabaseFault when it cannot, saying what to do
 */
export async function startEmbeddedServer(
  dataFolder: string,
  options: EmbeddedServerOptions = {},
): Promise<EmbeddedServer> {
  const home = await enter(dataFolder);
  const folder = join(home, 'database');
  const binaries = await postgresBinaries();
  const user = await databaseUser(folder, binaries.postgres);
  await createCluster(folder, join(home, 'database-password'), binaries, user);
  const socket = await socketFolder(home, user);
  const url = await embeddedUrl(home);
  await clearTheWay(folder, url);
  const startOnce = async (): Promise<PostgresProcess> => {
    await removeStaleLocks(folder, socket);
    return startPostgres({ binaries, folder, socket, user, ...options });
  };
  return supervise(url, folder, startOnce, options);
}

/** Starts the server, and starts it again whenever it ends by itself. */
async function supervise(
  url: string,
  folder: string,
  startOnce: () => Promise<PostgresProcess>,
  { onRestart, onFailure }: EmbeddedServerOptions,
): Promise<EmbeddedServer> {
  let stopping = false;
  let current: { process: PostgresProcess; hold: Hold } | undefined;
  const start = async (): Promise<void> => {
    const process = await startOnce();
    try {
      current = { process, hold: await holdServer(url, folder) };
    } catch (error) {
      await process.stop();
      throw error;
    }
    void process.ended.then(restart);
  };
  const restart = async (reason: string): Promise<void> => {
    void current?.hold.release();
    current = undefined;
    if (stopping) return;
    onRestart?.(reason);
    await withPauses(async () => {
      if (!stopping) await start();
    }).catch((error: unknown) => onFailure?.(error));
  };
  await start();
  return {
    url,
    pid: () => current?.process.pid,
    stop: async () => {
      stopping = true;
      await current?.hold.release();
      await current?.process.stop();
    },
  };
}

/** Processes of a killed server need a moment to notice; a full disk may be cleared meanwhile. */
async function withPauses(attempt: () => Promise<void>): Promise<void> {
  for (const milliseconds of [100, 500, 2_000, 10_000]) {
    const succeeded = await attempt().then(
      () => true,
      () => false,
    );
    if (succeeded) return;
    await pause(milliseconds);
  }
  await attempt();
}

/**
 * The address of the embedded database in `dataFolder`, running or not.
 * @throws DatabaseFault `password-lost`
 */
export async function embeddedUrl(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'database-password');
  const password = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new DatabaseFault('password-lost', file, error);
  });
  const host = encodeURIComponent(socketFolderFor(await realpath(dataFolder)));
  return `postgres://${databaseName}:${password.trim()}@/${databaseName}?host=${host}`;
}

async function enter(dataFolder: string): Promise<string> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o711 });
    return await realpath(dataFolder);
  } catch (error) {
    throw new DatabaseFault('not-writable', dataFolder, error);
  }
}

/** A server still running here is either another Overread's, or an orphan of one that was killed. */
async function clearTheWay(folder: string, url: string): Promise<void> {
  const pid = await runningPostmaster(folder);
  if (pid === undefined) return;
  if (await isHeld(url)) throw new DatabaseFault('already-running', folder);
  await stopPostmaster(pid);
}
