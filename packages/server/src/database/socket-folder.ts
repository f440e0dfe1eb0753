import { createHash } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseFault } from './database-fault.ts';
import { giveTo, type DatabaseUser } from './database-user.ts';

/** A socket's whole path must fit `sun_path`: 108 bytes on Linux, 104 on macOS, one of them the closing zero. */
const longest = 103;
const socketName = '/.s.PGSQL.5432';

/**
 * A folder only the database's user may enter, for its socket: beside the data, or, when that path is too
 * long, one in the temporary folder named for it.
 * @throws DatabaseFault `path-too-long`
 */
export async function socketFolder(dataFolder: string, user: DatabaseUser): Promise<string> {
  const folder = socketFolderFor(dataFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw new DatabaseFault('not-writable', folder, error);
  });
  const found = await lstat(folder);
  const owner = process.getuid?.();
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== user.ids?.uid))
    throw new DatabaseFault('not-writable', folder);
  await giveTo(user, folder);
  return folder;
}

/** Where the socket of the database in `dataFolder` is, or would be. */
export function socketFolderFor(dataFolder: string): string {
  const beside = join(dataFolder, 'run');
  if (fits(beside)) return beside;
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  const temporary = join(tmpdir(), `overread-${name}`);
  if (fits(temporary)) return temporary;
  throw new DatabaseFault('path-too-long', temporary);
}

const fits = (folder: string): boolean => Buffer.byteLength(folder + socketName) <= longest;
