import { readFile, readdir, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseFault } from './database-fault.ts';

/** The process id in `postmaster.pid` when a PostgreSQL really runs on `folder`. */
export async function runningPostmaster(folder: string): Promise<number | undefined> {
  const pid = await recordedPid(folder);
  if (pid === undefined) return undefined;
  return (await worksIn(pid, folder)) === true ? pid : undefined;
}

/**
 * Removes the lock files of a server that is gone, even when another process has its number by now or nobody
 * asked after it (in a container numbers repeat with every start, and there may be no init; PostgreSQL would
 * refuse). Processes that a dead server left behind are waited for: the files guard the folder against them.
 * @throws DatabaseFault `lock-in-doubt`
 */
export async function removeStaleLocks(folder: string, socket: string): Promise<void> {
  const pid = await recordedPid(folder);
  const file = join(folder, 'postmaster.pid');
  if (pid !== undefined && isKnown(pid)) {
    if ((await worksIn(pid, folder)) === undefined) throw new DatabaseFault('lock-in-doubt', file);
    await untilEmpty(folder, file);
    await rm(file, { force: true });
  }
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) await rm(join(socket, name), { force: true });
}

async function untilEmpty(folder: string, file: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if ((await processesIn(folder)) === 0) return;
    await pause(100);
  }
  throw new DatabaseFault('lock-in-doubt', file);
}

/** Asks a running server to stop at once (its "fast shutdown") and waits until it is gone. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (!(await isAlive(pid))) return;
    await pause(50);
  }
  signal(pid, 'SIGQUIT');
  while (await isAlive(pid)) await pause(50);
}

async function recordedPid(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text.split('\n', 1)[0] ?? '', 10);
  return Number.isNaN(pid) ? undefined : Math.abs(pid);
}

/** PostgreSQL's processes work inside its folder. Unknown where the system does not tell (not Linux, another user). */
async function worksIn(pid: number, folder: string): Promise<boolean | undefined> {
  if (!(await isAlive(pid))) return false;
  const at = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  if (at === undefined) return (await isAlive(pid)) ? undefined : false;
  return at === (await realpath(folder));
}

async function processesIn(folder: string): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const inside = await Promise.all(pids.map((pid) => worksIn(Number(pid), folder)));
  return inside.filter((answer) => answer === true).length;
}

/** A process that ended but that nobody has asked after (a container without init) is known, and not alive. */
async function isAlive(pid: number): Promise<boolean> {
  if (!isKnown(pid)) return false;
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(status);
}

function isKnown(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in the meantime.
  }
}
