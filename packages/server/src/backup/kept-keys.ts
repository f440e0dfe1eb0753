import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../store/durable-folders.ts';
import { MasterKeyFault } from '../store/master-key-fault.ts';
import { readMasterKeyFile, writeMasterKeyFile, type MasterKeyFile } from '../store/master-key-file.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupFolder } from './backup-folder.ts';
import { getPart, partKey, putPart } from './sealed-part.ts';

export type KeptKeys = Readonly<{ masterKeys: MasterKeyFile; signInSecret: string | null }>;

/** Beside the master key: what sessions, links in mails and authenticator apps are sealed with. */
export const signInSecretFile = (masterKeyFile: string): string =>
  join(dirname(masterKeyFile), 'sign-in-secret');

/** Seals the master keys and the sign-in secret into a backup. @throws MasterKeyFault `missing` */
export async function putKeys(folder: BackupFolder, id: string, masterKeyFile: string): Promise<void> {
  const masterKeys = await readMasterKeyFile(masterKeyFile);
  if (!masterKeys) throw new MasterKeyFault('missing', masterKeyFile);
  const signInSecret = await readFile(signInSecretFile(masterKeyFile), 'utf8').catch(() => null);
  const content: KeptKeys = { masterKeys, signInSecret };
  await putPart(folder, partKey(id, 'keys'), [Buffer.from(JSON.stringify(content))]);
}

/** @throws BackupFault `damaged` */
export async function getKeys(folder: BackupFolder, id: string): Promise<KeptKeys> {
  const pieces = await Array.fromAsync(getPart(folder, partKey(id, 'keys')));
  try {
    return JSON.parse(Buffer.concat(pieces).toString()) as KeptKeys;
  } catch (error) {
    throw new BackupFault('damaged', `${id} (its keys)`, error);
  }
}

/** Does `errand` with the keys in a file that is there as long as it lasts. */
export async function withKeyFile<T>(
  { masterKeys }: KeptKeys,
  beside: string,
  errand: (file: string) => Promise<T>,
): Promise<T> {
  const file = `${beside}.restoring-${randomBytes(6).toString('hex')}`;
  try {
    await writeMasterKeyFile(file, masterKeys, { fresh: true });
    return await errand(file);
  } finally {
    await rm(file, { force: true });
  }
}

/** Writes the keys where there are none; what is there stays as it is. */
export async function writeKeys(
  { masterKeys, signInSecret }: KeptKeys,
  masterKeyFile: string,
): Promise<void> {
  await writeMasterKeyFile(masterKeyFile, masterKeys, { fresh: true });
  if (signInSecret === null) return;
  const path = signInSecretFile(masterKeyFile);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, signInSecret, { flag: 'wx', mode: 0o600, flush: true }).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  });
  await syncFolder(dirname(path));
}
