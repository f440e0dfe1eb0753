import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { syncFolder } from './durable-folders.ts';
import { MasterKeyFault } from './master-key-fault.ts';

/** Ids are open and stand beside what the key wrapped; `retiredAt` says since when it wraps nothing new. */
const masterKey = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{8,32}$/),
  key: z.base64().refine((text) => Buffer.from(text, 'base64').length === 32),
  madeAt: z.iso.datetime(),
  retiredAt: z.iso.datetime().optional(),
});
const fileContent = z
  .strictObject({ version: z.literal(1), current: z.string(), keys: z.array(masterKey).min(1) })
  .refine(({ current, keys }) => keys.some(({ id, retiredAt }) => id === current && retiredAt === undefined))
  .refine(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length);

export type MasterKeyFile = z.infer<typeof fileContent>;

export const newMasterKey = (now: Date): MasterKeyFile['keys'][number] => ({
  id: randomBytes(8).toString('hex'),
  key: randomBytes(32).toString('base64'),
  madeAt: now.toISOString(),
});

/** Nothing when there is no file. @throws MasterKeyFault `unreadable`, `too-open`, `malformed` */
export async function readMasterKeyFile(path: string): Promise<MasterKeyFile | undefined> {
  let text: string;
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) throw new MasterKeyFault('too-open', path);
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof MasterKeyFault) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new MasterKeyFault('unreadable', path, error);
  }
  const parsed = fileContent.safeParse(parseJson(text));
  // Zod's own message could repeat part of a key.
  if (!parsed.success) throw new MasterKeyFault('malformed', path);
  return parsed.data;
}

/** Writes it whole or not at all, synced. `fresh` refuses to replace a file, and answers whether it wrote. */
export async function writeMasterKeyFile(
  path: string,
  content: MasterKeyFile,
  { fresh = false }: { fresh?: boolean } = {},
): Promise<boolean> {
  const draft = `${path}.new-${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(draft, `${JSON.stringify(content, undefined, 2)}\n`, {
      flag: 'wx',
      mode: 0o600,
      flush: true,
    });
    await (fresh ? link(draft, path) : rename(draft, path));
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (fresh && error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new MasterKeyFault('not-writable', path, error);
  } finally {
    await rm(draft, { force: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
