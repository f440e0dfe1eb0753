import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database, Executor } from '../database/open-database.ts';
import { recordOrigins } from '../database/tables/record.ts';

/** What the record says in place of an address: it can be checked while the address and salt are kept. */
export const originOf = (salt: Buffer, address: string): Buffer =>
  createHash('sha256').update(salt).update(address).digest();

const mostRemembered = 10_000;

/** Answers the origin of a person at an address, keeping the address where it can be erased. */
export function createOrigins(database: Database, now: () => Date) {
  const remembered = new Map<string, Promise<Buffer>>();
  return (personId: string | null, address: string): Promise<Buffer> => {
    const key = JSON.stringify([personId, address]);
    const known = remembered.get(key);
    if (known) return known;
    const made = keepOrigin(database, { personId, address, since: now() });
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, made);
    made.catch(() => remembered.delete(key));
    return made;
  };
}

async function keepOrigin(
  database: Database,
  from: { personId: string | null; address: string; since: Date },
): Promise<Buffer> {
  const salt = randomBytes(16);
  const origin = originOf(salt, from.address);
  await database.insert(recordOrigins).values({ ...from, salt, origin });
  return origin;
}

/** Erases the addresses a person's requests came from. The record stays whole and checkable. */
export async function eraseOrigins(queries: Executor, personId: string): Promise<void> {
  await queries.delete(recordOrigins).where(eq(recordOrigins.personId, personId));
}
