import { execFile } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { DatabaseFault } from './database-fault.ts';

/** As whom PostgreSQL's processes run. */
export type DatabaseUser = Readonly<{
  /** Ids to change to; none when they are the program's own. */
  ids: Readonly<{ uid: number; gid: number }> | undefined;
  /** What a command begins with. */
  prefix: readonly string[];
}>;

const run = promisify(execFile);
const self: DatabaseUser = { ids: undefined, prefix: [] };

/**
 * PostgreSQL refuses to run as root. Started as root, its processes run as another user; when that one cannot
 * reach `folder` or the programs (a checkout in /root), in a user namespace, in which root looks like
 * somebody else. A database that is already there decides by its owner.
 * @throws DatabaseFault `no-user`, `no-name`, `out-of-reach`
 */
export async function databaseUser(folder: string, program: string): Promise<DatabaseUser> {
  if (process.getuid?.() !== 0) return hasName() ? self : namespaced(folder, 'no-name');
  const owner = await stat(folder).catch(() => undefined);
  if (owner?.uid === 0) return namespaced(folder);
  const ids = owner ? { uid: owner.uid, gid: owner.gid } : await otherUser();
  if (await reaches(ids, [parentOf(folder), program])) return { ids, prefix: [] };
  if (owner) throw new DatabaseFault('out-of-reach', folder);
  return namespaced(folder);
}

/** Gives a path to the user PostgreSQL runs as. */
export async function giveTo({ ids }: DatabaseUser, path: string): Promise<void> {
  if (ids) await chown(path, ids.uid, ids.gid);
}

/** The program and its arguments, as `user` runs them. */
export const commandFor = (
  { prefix }: DatabaseUser,
  program: string,
  args: readonly string[],
): [string, string[]] => {
  const [file = program, ...rest] = [...prefix, program, ...args];
  return [file, rest];
};

const parentOf = (folder: string): string => folder.slice(0, Math.max(1, folder.lastIndexOf('/')));

/** `nobody`, by the number that it has everywhere; PostgreSQL wants a user with a name. */
const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'] as const;

async function namespaced(
  folder: string,
  otherwise: 'out-of-reach' | 'no-name' = 'out-of-reach',
): Promise<DatabaseUser> {
  try {
    await run(namespace[0], [...namespace.slice(1), 'true']);
    return { ids: undefined, prefix: namespace };
  } catch (error) {
    throw new DatabaseFault(otherwise, folder, error);
  }
}

/** Containers may run under a number that no user has. */
function hasName(): boolean {
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}

async function reaches(ids: DatabaseUser['ids'], paths: readonly string[]): Promise<boolean> {
  const attempts = paths.map((path) => run('test', ['-x', path], { ...ids }));
  const results = await Promise.allSettled(attempts);
  return results.every(({ status }) => status === 'fulfilled');
}

async function otherUser(): Promise<{ uid: number; gid: number }> {
  for (const name of ['overread', 'postgres']) {
    const user = await idsOf(name);
    if (user) return user;
  }
  return makeUser('overread');
}

async function makeUser(name: string): Promise<{ uid: number; gid: number }> {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  try {
    await run('useradd', [...options, name]);
  } catch (error) {
    throw new DatabaseFault('no-user', error instanceof Error ? error.message : String(error), error);
  }
  const user = await idsOf(name);
  if (!user) throw new DatabaseFault('no-user', `useradd made no ${name}`);
  return user;
}

async function idsOf(name: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
