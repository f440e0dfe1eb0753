import { timingSafeEqual } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../../database/open-database.ts';
import { firstRun, people } from '../../database/tables/sign-in.ts';
import { Refusal } from '../../http/refusal.ts';
import { hashToken } from '../one-time-token.ts';
import { createPerson, type NewPerson } from '../people/create-person.ts';
import { plainCode } from './set-up-code.ts';

/** Whether the house still waits for its first administrator. */
export async function isFirstRunOpen(queries: Executor): Promise<boolean> {
  const [row] = await queries.select({ usedAt: firstRun.usedAt }).from(firstRun).where(eq(firstRun.id, 1));
  return row !== undefined && row.usedAt === null;
}

/**
 * Makes the first administrator with the set-up code, once and never again: whoever comes second waits for the
 * row, and finds it used.
 * @throws Refusal `not-allowed` for a wrong or used code, without saying which
 */
export async function makeFirstAdministrator(
  tx: Transaction,
  code: string,
  person: Omit<NewPerson, 'roles'>,
  at: Date,
): Promise<string> {
  const wrong = new Refusal('not-allowed', [{ at: 'code', reason: 'wrong-or-used' }]);
  const [row] = await tx.select().from(firstRun).where(eq(firstRun.id, 1)).for('update');
  if (!row || row.usedAt || !timingSafeEqual(hashToken(plainCode(code)), row.codeHash)) throw wrong;
  if ((await tx.$count(people, sql`'administrator' = any(${people.roles})`)) > 0) throw wrong;
  const id = await createPerson(tx, { ...person, roles: ['administrator'] }, at);
  if (id === null) throw new Refusal('changed-meanwhile', [{ at: 'email', reason: 'has-account' }]);
  await tx.update(firstRun).set({ usedAt: at }).where(eq(firstRun.id, 1));
  return id;
}
