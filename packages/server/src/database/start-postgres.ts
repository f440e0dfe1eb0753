import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { plainEnvironment } from './create-cluster.ts';
import { DatabaseFault } from './database-fault.ts';
import { commandFor, type DatabaseUser } from './database-user.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';

export type PostgresProcess = Readonly<{
  pid: number;
  /** Fulfilled when the process ended, with how. */
  ended: Promise<string>;
  stop: () => Promise<void>;
}>;

type Start = Readonly<{
  binaries: PostgresBinaries;
  folder: string;
  socket: string;
  user: DatabaseUser;
  settings?: Readonly<Record<string, string>>;
  onLog?: (line: string) => void;
}>;

/**
 * Runs PostgreSQL and waits until it takes connections.
 * @throws DatabaseFault with its last words
 */
export async function startPostgres(start: Start): Promise<PostgresProcess> {
  const child = spawn(...commandFor(start.user, start.binaries.postgres, postgresOptions(start)), {
    ...start.user.ids,
    env: plainEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C in a terminal reaches the whole group; the database must end after those who use it.
    detached: true,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit status ${code}`));
  });
  await untilReady(child, ended, start);
  child.unref();
  const { pid } = child;
  if (pid === undefined) throw new DatabaseFault('did-not-start', start.binaries.postgres);
  return { pid, ended, stop: () => stop(child, ended) };
}

/** Details of a failed statement would carry people's data into the log, so they are left out. */
const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  logging_collector: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  max_connections: '60',
} as const;

function postgresOptions({ folder, socket, settings: extra }: Start): string[] {
  const all = { ...settings, ...extra, unix_socket_directories: `"${socket.replaceAll('"', '""')}"` };
  return ['-D', folder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function untilReady(
  child: ChildProcess,
  ended: Promise<string>,
  { onLog, folder }: Start,
): Promise<void> {
  const lastWords: string[] = [];
  const ready = new Promise<'ready'>((resolve) => {
    if (!child.stderr) return;
    createInterface({ input: child.stderr }).on('line', (line) => {
      lastWords.push(line);
      if (lastWords.length > 20) lastWords.shift();
      if (line.includes('ready to accept connections')) resolve('ready');
      onLog?.(line);
    });
  });
  const outcome = await Promise.race([ready, ended]);
  if (outcome !== 'ready') throw startFault([...lastWords, outcome].join('\n'), folder);
}

const startFaults = [
  [/No space left on device|ENOSPC/, 'disk-full'],
  [/lock file "postmaster\.pid" already exists/, 'already-running'],
  [/EACCES|could not access directory .*Permission denied/, 'out-of-reach'],
] as const;

function startFault(text: string, folder: string): DatabaseFault {
  const known = startFaults.find(([pattern]) => pattern.test(text));
  return known ? new DatabaseFault(known[1], folder) : new DatabaseFault('did-not-start', text);
}

/** Fast shutdown; a checkpoint is written, connections are closed. */
async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  await ended;
}
