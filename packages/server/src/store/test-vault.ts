import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cases } from '../database/tables/cases.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createCaseKeys, type CaseKeys } from './case-keys.ts';
import { createCaseVault, type CaseVault } from './case-vault.ts';
import { openMasterKeys, type MasterKeys } from './master-keys.ts';
import { testStores, type TestStore } from './test-store.ts';

export type TestVault = TestDatabase &
  TestStore &
  Readonly<{
    masterKeyFile: string;
    masterKeys: MasterKeys;
    keys: CaseKeys;
    vault: CaseVault;
    /** A case with its key; answers with its id. */
    newCase: () => Promise<string>;
  }>;

/** A vault on a real database and a real store, for a test of one's own. */
export async function testVault(kind: keyof typeof testStores = 'files'): Promise<TestVault> {
  const [opened, kept] = await Promise.all([testDatabase(), testStores[kind]()]);
  const keyFolder = await mkdtemp(join(tmpdir(), 'overread-keys-'));
  const masterKeyFile = join(keyFolder, 'master-keys.json');
  const masterKeys = await openMasterKeys(masterKeyFile, { mayMake: true });
  const keys = createCaseKeys(opened.database, masterKeys);
  const vault = createCaseVault(kept.store, keys);
  const newCase = async (): Promise<string> => {
    const id = randomUUID();
    await opened.database.transaction(async (tx) => {
      await tx.insert(cases).values({ ...caseRow, id, code: id });
      await vault.createCase(tx, id);
    });
    return id;
  };
  const close = async (): Promise<void> => {
    await Promise.all([kept.close(), opened.close()]);
    await rm(keyFolder, { recursive: true, force: true });
  };
  return { ...opened, ...kept, masterKeyFile, masterKeys, keys, vault, newCase, close };
}

/** What a case's row needs beside its id and code. */
export const caseRow = {
  state: 'draft',
  caseType: 'knee-replacement',
  side: 'right',
  language: 'en',
} as const;
