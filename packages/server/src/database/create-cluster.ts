import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseFault } from './database-fault.ts';
import { commandFor, giveTo, type DatabaseUser } from './database-user.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';

const run = promisify(execFile);

/** The one role, and the one database, of an embedded server. */
export const databaseName = 'overread';

/**
 * Makes the database folder when there is none. It is made beside its place and moved there when whole, so
 * that a crash half-way leaves nothing that looks finished.
 * @throws DatabaseFault
 */
export async function createCluster(
  folder: string,
  passwordFile: string,
  binaries: PostgresBinaries,
  user: DatabaseUser,
): Promise<void> {
  await removeUnfinished(folder);
  if (await isCluster(folder, binaries.major)) return;
  const draft = `${folder}.new-${randomBytes(4).toString('hex')}`;
  const passwordCopy = `${draft}.password`;
  try {
    const password = await passwordIn(passwordFile);
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordCopy, password, { mode: 0o600 });
    await Promise.all([draft, passwordCopy].map((path) => giveTo(user, path)));
    const command = commandFor(user, binaries.initdb, initdbOptions(draft, passwordCopy));
    await run(...command, { ...user.ids, env: plainEnvironment });
    await rename(draft, folder);
    await syncFolder(dirname(folder));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw initdbFault(error, folder);
  } finally {
    await rm(passwordCopy, { force: true });
  }
}

/** Programs of PostgreSQL see no setting of ours, and speak English, whatever the machine's language is. */
export const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

/** Sorting by code point comes with PostgreSQL itself, so no change of the system's library can spoil an index. */
const initdbOptions = (folder: string, passwordFile: string): string[] => [
  `--pgdata=${folder}`,
  `--username=${databaseName}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
];

async function isCluster(folder: string, major: number): Promise<boolean> {
  const found = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined) {
    const files = await readdir(folder).catch(() => []);
    if (files.length > 0) throw new DatabaseFault('not-a-database', folder);
    await rm(folder, { recursive: true, force: true });
    return false;
  }
  if (found.trim() !== String(major))
    throw new DatabaseFault('other-major', `found ${found.trim()}, this Overread has ${major} (${folder})`);
  return true;
}

async function removeUnfinished(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.new-`;
  for (const name of await readdir(dirname(folder)))
    if (name.startsWith(prefix)) await rm(join(dirname(folder), name), { recursive: true, force: true });
}

async function passwordIn(file: string): Promise<string> {
  const existing = await readFile(file, 'utf8').catch(() => '');
  if (existing.trim() !== '') return existing.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600, flush: true });
  return password;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function initdbFault(error: unknown, folder: string): Error {
  if (error instanceof DatabaseFault) return error;
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  if (/No space left|ENOSPC/.test(text)) return new DatabaseFault('disk-full', folder, error);
  if (/EACCES|EPERM|EROFS/.test(text)) return new DatabaseFault('not-writable', dirname(folder), error);
  if (/Permission denied/.test(text)) return new DatabaseFault('out-of-reach', folder, error);
  return new DatabaseFault('did-not-start', text.trim(), error);
}
