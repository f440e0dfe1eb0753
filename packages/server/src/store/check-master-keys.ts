import { isNotNull, sql } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { caseKeys } from '../database/tables/keys.ts';
import { signingKeys } from '../database/tables/reading.ts';
import { MasterKeyFault } from './master-key-fault.ts';
import type { MasterKeys } from './master-keys.ts';
import { unwrapKey } from './wrapped-key.ts';

/** Whether a key file may be made when there is none: not while cases wait for the one they were kept under. */
export async function mayMakeMasterKeys(database: Executor): Promise<boolean> {
  const cases = await database.select({ id: caseKeys.caseId }).from(caseKeys).limit(1);
  const signing = await database.select({ id: signingKeys.id }).from(signingKeys).limit(1);
  return cases.length + signing.length === 0;
}

/**
 * At start: every master key that cases are kept under is in the file and opens one of them.
 * @throws MasterKeyFault `unknown-key`, `wrong-key`
 */
export async function checkMasterKeys(database: Executor, masterKeys: MasterKeys): Promise<void> {
  const samples = await database
    .selectDistinctOn([caseKeys.masterKeyId], {
      masterKeyId: caseKeys.masterKeyId,
      caseId: caseKeys.caseId,
      wrapped: sql<Buffer>`${caseKeys.wrapped}`,
    })
    .from(caseKeys)
    .where(isNotNull(caseKeys.wrapped));
  for (const { masterKeyId, caseId, wrapped } of samples) {
    const { key } = await masterKeys.byId(masterKeyId);
    if (!unwrapKey(key, masterKeyId, caseId, wrapped)) throw new MasterKeyFault('wrong-key', masterKeyId);
  }
}
