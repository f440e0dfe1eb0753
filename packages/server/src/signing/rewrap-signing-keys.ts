import { and, asc, eq, ne } from 'drizzle-orm';
import type { Executor, Database } from '../database/open-database.ts';
import { signingKeys } from '../database/tables/reading.ts';
import { MasterKeyFault } from '../store/master-key-fault.ts';
import type { MasterKey, MasterKeys } from '../store/master-keys.ts';
import { unwrapKey, wrapKey } from '../store/wrapped-key.ts';
import { boundTo } from './signing-keys.ts';

/** Wraps every signing key with the current master key; answers how many were wrapped otherwise. */
export async function rewrapSigningKeys(
  database: Database,
  masterKeys: MasterKeys,
  current: MasterKey,
): Promise<number> {
  return database.transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(signingKeys)
      .where(elsewhere(current.id))
      .orderBy(asc(signingKeys.id))
      .for('update');
    for (const row of rows) {
      const old = await masterKeys.byId(row.masterKeyId);
      const seed = unwrapKey(old.key, old.id, boundTo(row.id), row.wrapped);
      if (!seed) throw new MasterKeyFault('wrong-key', `${old.id}, signing key ${row.id}`);
      const wrapped = wrapKey(current.key, current.id, boundTo(row.id), seed);
      seed.fill(0);
      await tx
        .update(signingKeys)
        .set({ masterKeyId: current.id, wrapped })
        .where(eq(signingKeys.id, row.id));
    }
    return rows.length;
  });
}

/** A master key under which a signing key still lies, other than the current one. */
export async function signingKeyElsewhere(queries: Executor, currentId: string): Promise<string | undefined> {
  const [row] = await queries.select().from(signingKeys).where(elsewhere(currentId)).limit(1);
  return row?.masterKeyId;
}

/** The private half of a key that signs no more is gone; nothing is left to wrap. */
const elsewhere = (currentId: string) =>
  and(ne(signingKeys.masterKeyId, currentId), ne(signingKeys.wrapped, Buffer.alloc(0)));
