import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The postmaster of the database in `dataFolder` and all processes it made; the postmaster first. */
export async function databaseProcesses(dataFolder: string): Promise<readonly number[]> {
  const lock = await readFile(join(dataFolder, 'database', 'postmaster.pid'), 'utf8').catch(() => '');
  const postmaster = Number.parseInt(lock.split('\n', 1)[0] ?? '', 10);
  if (!(postmaster > 1)) return [];
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(pids.map(parentOf));
  return [postmaster, ...pids.filter((_, at) => parents[at] === postmaster)];
}

/** The fourth field of `/proc/[pid]/stat`; the second, a name in parentheses, may hold spaces. */
async function parentOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
}
