import { join } from 'node:path';
import { embeddedUrl } from '../database/embedded-server.ts';
import { openDatabase, type OpenDatabase } from '../database/open-database.ts';
import { createCaseKeys } from '../store/case-keys.ts';
import { createCaseVault, type CaseVault } from '../store/case-vault.ts';
import { openFileBlobStore } from '../store/file-blob-store.ts';
import { openMasterKeys } from '../store/master-keys.ts';

export type Kept = OpenDatabase & Readonly<{ vault: CaseVault; close: () => Promise<void> }>;

/** What a running house keeps, seen past its doors: its database, and its store with the keys to it. */
export async function openKept(dataFolder: string, url?: string): Promise<Kept> {
  const open = openDatabase(url ?? (await embeddedUrl(dataFolder)), { connections: 3 });
  const masterKeys = await openMasterKeys(join(`${dataFolder}-keys`, 'master-key'), { mayMake: false });
  const store = await openFileBlobStore(join(dataFolder, 'store'));
  const vault = createCaseVault(store, createCaseKeys(open.database, masterKeys));
  return { ...open, vault, close: () => open.pool.end() };
}
