import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The secret that sessions and links in mails are made with, kept beside the master key and made at the first start. Whoever loses
 * it signs everybody out and must have the second factors of staff made anew: they are encrypted with it.
 */
export async function signInSecret(masterKeyFile: string): Promise<string> {
  const folder = dirname(masterKeyFile);
  const path = join(folder, 'sign-in-secret');
  const kept = await readSecret(path);
  if (kept !== undefined) return kept;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(48).toString('base64url')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  // When another server was quicker, its secret counts.
  await link(draft, path).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  });
  await rm(draft);
  const made = await readSecret(path);
  if (made === undefined) throw new Error(`${path} cannot be read`);
  return made;
}

async function readSecret(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  }
}
