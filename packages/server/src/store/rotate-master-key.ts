import { and, asc, eq, isNotNull, ne } from 'drizzle-orm';
import type { Database } from '../database/open-database.ts';
import { caseKeys } from '../database/tables/keys.ts';
import { rewrapSigningKeys, signingKeyElsewhere } from '../signing/rewrap-signing-keys.ts';
import { MasterKeyFault } from './master-key-fault.ts';
import type { MasterKey, MasterKeys } from './master-keys.ts';
import { unwrapKey, wrapKey } from './wrapped-key.ts';

const batchSize = 200;

/**
 * Makes a new master key, wraps every case's and every signing key with it, and retires the others. Blobs stay as they
 * are.
 * @returns how many case keys were wrapped anew
 */
export async function rotateMasterKey(database: Database, masterKeys: MasterKeys): Promise<number> {
  await masterKeys.add();
  return resumeRotation(database, masterKeys);
}

/** What a rotation that was cut short has left to do; nothing when there was none. Servers may go on meanwhile. */
export async function resumeRotation(database: Database, masterKeys: MasterKeys): Promise<number> {
  const current = await masterKeys.current();
  let moved = 0;
  for (;;) {
    const batch = await rewrapBatch(database, masterKeys, current);
    if (batch === 0) break;
    moved += batch;
  }
  await rewrapSigningKeys(database, masterKeys, current);
  await masterKeys.retire((await masterKeys.ids()).filter((id) => id !== current.id));
  return moved;
}

/**
 * Removes the retired master keys for good. A case erased before is then beyond recovery even from old copies
 * of the database; so are backups that do not hold their own copy of the key file.
 * @throws MasterKeyFault `in-use`
 */
export async function dropRetiredMasterKeys(
  database: Database,
  masterKeys: MasterKeys,
): Promise<readonly string[]> {
  const { id } = await masterKeys.current();
  const [left] = await database.select().from(caseKeys).where(elsewhere(id)).limit(1);
  const inUse = left?.masterKeyId ?? (await signingKeyElsewhere(database, id));
  if (inUse !== undefined) throw new MasterKeyFault('in-use', inUse);
  return masterKeys.dropRetired();
}

const elsewhere = (id: string) => and(ne(caseKeys.masterKeyId, id), isNotNull(caseKeys.wrapped));

/** One transaction each, so that a crash loses no more than one batch of work. */
async function rewrapBatch(database: Database, masterKeys: MasterKeys, current: MasterKey): Promise<number> {
  return database.transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(caseKeys)
      .where(elsewhere(current.id))
      .orderBy(asc(caseKeys.caseId))
      .limit(batchSize)
      .for('update');
    for (const row of rows) {
      if (!row.wrapped) continue;
      const old = await masterKeys.byId(row.masterKeyId);
      const key = unwrapKey(old.key, old.id, row.caseId, row.wrapped);
      if (!key) throw new MasterKeyFault('wrong-key', `${old.id}, case ${row.caseId}`);
      const wrapped = wrapKey(current.key, current.id, row.caseId, key);
      key.fill(0);
      await tx
        .update(caseKeys)
        .set({ masterKeyId: current.id, wrapped })
        .where(eq(caseKeys.caseId, row.caseId));
    }
    return rows.length;
  });
}
