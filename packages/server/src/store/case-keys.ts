import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database, Executor } from '../database/open-database.ts';
import { caseKeys } from '../database/tables/keys.ts';
import { createKeyCache } from './key-cache.ts';
import { MasterKeyFault } from './master-key-fault.ts';
import type { MasterKeys } from './master-keys.ts';
import { StoreFault } from './store-fault.ts';
import { unwrapKey, wrapKey } from './wrapped-key.ts';

/** One random key per case, which seals everything of the case. */
export interface CaseKeys {
  /** Makes the case's key; within the transaction that makes the case. */
  create(within: Executor, caseId: string): Promise<void>;
  /** @throws StoreFault `no-case-key`, `case-erased`; MasterKeyFault */
  keyOf(caseId: string): Promise<KeyObject>;
  /** Destroys the key within a transaction. Call `forget` when it is committed. */
  destroy(within: Executor, caseId: string): Promise<void>;
  /** Drops the key from this program's memory. Other servers drop theirs within `keyLifeMs`. */
  forget(caseId: string): void;
}

export type CaseKeysOptions = Readonly<{ now?: () => number; cachedKeys?: number }>;

export function createCaseKeys(
  database: Database,
  masterKeys: MasterKeys,
  { now = Date.now, cachedKeys = 1000 }: CaseKeysOptions = {},
): CaseKeys {
  const cache = createKeyCache(now, cachedKeys);
  return {
    async create(within, caseId) {
      const master = await masterKeys.current();
      const key = randomBytes(32);
      const wrapped = wrapKey(master.key, master.id, caseId, key);
      await within.insert(caseKeys).values({ caseId, masterKeyId: master.id, wrapped });
      // So that the same transaction can already seal; no other connection sees the row yet.
      void cache.set(caseId, Promise.resolve(createSecretKey(key)));
      key.fill(0);
    },
    keyOf: (caseId) => cache.get(caseId) ?? cache.set(caseId, load(database, masterKeys, caseId)),
    async destroy(within, caseId) {
      await within
        .update(caseKeys)
        .set({ wrapped: null, destroyedAt: new Date(now()) })
        .where(eq(caseKeys.caseId, caseId));
      cache.delete(caseId);
    },
    forget: (caseId) => cache.delete(caseId),
  };
}

async function load(database: Database, masterKeys: MasterKeys, caseId: string): Promise<KeyObject> {
  const [row] = await database.select().from(caseKeys).where(eq(caseKeys.caseId, caseId));
  if (!row) throw new StoreFault('no-case-key', caseId);
  if (!row.wrapped) throw new StoreFault('case-erased', caseId);
  const master = await masterKeys.byId(row.masterKeyId);
  const key = unwrapKey(master.key, master.id, caseId, row.wrapped);
  if (!key) throw new MasterKeyFault('wrong-key', `${master.id}, case ${caseId}`);
  return createSecretKey(key);
}
