import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { BackupFault } from './backup-fault.ts';
import type { BackupSecret } from './backup-secret.ts';

const form = /^overread-backup-key-1:([A-Za-z0-9+/]{43}=)$/;

/** Makes a file with a random key of 256 bits, mode 0600. @throws BackupFault `key-file-there` */
export async function makeBackupKeyFile(path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'EEXIST') throw new BackupFault('key-file-there', path);
    throw error;
  });
  try {
    await file.writeFile(`overread-backup-key-1:${randomBytes(32).toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @throws BackupFault `bad-key-file` */
export async function readBackupKeyFile(path: string): Promise<BackupSecret> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new BackupFault('bad-key-file', path, error);
  });
  const [, key] = form.exec(text.trim()) ?? [];
  if (key === undefined) throw new BackupFault('bad-key-file', path);
  return { kind: 'key file', key: Buffer.from(key, 'base64') };
}
