import { isNull } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { signingKeys } from '../database/tables/reading.ts';

/**
 * Ends every signing key: its private half is removed for good, its public half stays, to verify what was signed. The
 * next signature makes a new one. Answers how many ended.
 */
export async function retireSigningKeys(queries: Executor, at: Date): Promise<number> {
  const ended = await queries
    .update(signingKeys)
    .set({ retiredAt: at, wrapped: Buffer.alloc(0) })
    .where(isNull(signingKeys.retiredAt))
    .returning({ id: signingKeys.id });
  return ended.length;
}
