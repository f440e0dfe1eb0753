import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BlobStore } from '../store/blob-store.ts';
import { syncFolder } from '../store/durable-folders.ts';
import { openFileBlobStore } from '../store/file-blob-store.ts';
import { unwrapKey, wrapKey } from '../store/wrapped-key.ts';
import { BackupFault } from './backup-fault.ts';
import { lockingKey, secretShape, shapeFor, type BackupSecret } from './backup-secret.ts';

/**
 * A folder of backups. What it holds beside sealed files of cases is sealed under `key`, which is kept wrapped
 * by the person's secret in `overread-backup.json`.
 */
export type BackupFolder = Readonly<{ store: BlobStore; key: KeyObject }>;

const format = 1;
const beginning = z.object({ overreadBackup: z.int() });
const head = z.strictObject({
  overreadBackup: z.literal(format),
  lockedWith: secretShape,
  wrappedKey: z.base64(),
});
type Head = z.infer<typeof head>;

const headName = 'overread-backup.json';

/** Opens a folder that holds backups. @throws BackupFault */
export async function openBackupFolder(folder: string, secretFor: SecretFor): Promise<BackupFolder> {
  const found = await readHead(folder);
  if (!found) throw new BackupFault('not-a-backup', folder);
  const secret = await secretFor(found.lockedWith.kind);
  return { store: await openFileBlobStore(folder), key: await unlock(found, secret) };
}

/** Opens it, or makes a new one of an empty or absent folder. @throws BackupFault */
export async function openOrMakeBackupFolder(folder: string, secretFor: SecretFor): Promise<BackupFolder> {
  if (await readHead(folder)) return openBackupFolder(folder, secretFor);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).some((name) => !name.startsWith('.') && name !== `${headName}.new`))
    throw new BackupFault('not-empty-folder', folder);
  const secret = await secretFor(undefined);
  const lockedWith = shapeFor(secret);
  const key = randomBytes(32);
  const locking = await lockingKey(secret, lockedWith);
  const wrappedKey = wrapKey(locking, boundTo(lockedWith), 'backup', key).toString('base64');
  await writeHead(folder, { overreadBackup: format, lockedWith, wrappedKey });
  return { store: await openFileBlobStore(folder), key: createSecretKey(key) };
}

/** Asked for the kind the folder is locked with; for any when it is new. */
export type SecretFor = (kind: BackupSecret['kind'] | undefined) => Promise<BackupSecret>;

async function unlock({ lockedWith, wrappedKey }: Head, secret: BackupSecret): Promise<KeyObject> {
  const locking = await lockingKey(secret, lockedWith);
  const key = unwrapKey(locking, boundTo(lockedWith), 'backup', Buffer.from(wrappedKey, 'base64'));
  if (!key) throw new BackupFault('wrong-secret', lockedWith.kind);
  return createSecretKey(key);
}

const boundTo = (lockedWith: Head['lockedWith']): string => `backup ${JSON.stringify(lockedWith)}`;

async function readHead(folder: string): Promise<Head | undefined> {
  const text = await readFile(join(folder, headName), 'utf8').catch((error: unknown) => {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const parsed = parseJson(text);
  const { data: known } = beginning.safeParse(parsed);
  if (known && known.overreadBackup > format)
    throw new BackupFault('newer-format', String(known.overreadBackup));
  const found = head.safeParse(parsed);
  if (!found.success) throw new BackupFault('not-a-backup', folder);
  return found.data;
}

async function writeHead(folder: string, content: Head): Promise<void> {
  const draft = join(folder, `${headName}.new`);
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(content, undefined, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, headName));
  await syncFolder(folder);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
