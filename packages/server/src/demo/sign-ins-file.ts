import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the sign-ins of a filled house are kept. It is written last, so it also says that the filling was completed. */
export const signInsFile = (dataFolder: string): string => join(dataFolder, 'demo-sign-ins.txt');

/** The sign-ins of an earlier filling, or null. */
export const readSignIns = (dataFolder: string): Promise<string | null> =>
  readFile(signInsFile(dataFolder), 'utf8').then(
    (text) => text,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );

/** Whole or not at all, for the owner's eyes only (mode 0600). */
export async function writeSignIns(dataFolder: string, text: string): Promise<void> {
  const draft = `${signInsFile(dataFolder)}.draft`;
  await rm(draft, { force: true });
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, signInsFile(dataFolder));
}
