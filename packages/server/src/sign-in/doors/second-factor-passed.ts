import { createHmac } from 'node:crypto';
import { and, eq, lt, ne } from 'drizzle-orm';
import type { Transaction } from '../../database/open-database.ts';
import { sessions, usedCodes } from '../../database/tables/sign-in.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Passed } from './door.ts';

/** A code of 30 seconds is accepted one period early or late, so no window holds it longer than this. */
const longestWindow = 120_000;

/** After the right code: it is used up, and the session counts as proved by two factors. */
export async function secondFactorPassed(passed: Passed): Promise<{ next: 'done' }> {
  const { tx, body, given, options } = passed;
  const personId = (given['user'] as { id: string }).id;
  if (!(await useUp(tx, personId, String(body['code']), options.secret, options.now())))
    throw new Refusal('not-signed-in', [{ at: 'code', reason: 'already-used' }]);
  await markProved(tx, passed.token);
  await endUnproved(tx, personId);
  return { next: 'done' };
}

export async function markProved(tx: Transaction, token: string | null): Promise<void> {
  if (token === null) throw new Refusal('fault');
  await tx.update(sessions).set({ secondFactor: true }).where(eq(sessions.token, token));
}

/** RFC 6238 section 5.2: the second use of a code is no proof, also when both come at once. Says whether it was the first. */
export async function useUp(
  tx: Transaction,
  personId: string,
  code: string,
  secret: string,
  at: Date,
): Promise<boolean> {
  const before = new Date(at.getTime() - longestWindow);
  await tx.delete(usedCodes).where(and(eq(usedCodes.personId, personId), lt(usedCodes.usedAt, before)));
  const codeHash = createHmac('sha256', secret)
    .update(JSON.stringify(['used-code', personId, code]))
    .digest();
  const kept = await tx
    .insert(usedCodes)
    .values({ personId, codeHash, usedAt: at })
    .onConflictDoNothing()
    .returning({ personId: usedCodes.personId });
  return kept.length > 0;
}

/** Sessions from before the second factor end with its enrolment. */
async function endUnproved(tx: Transaction, personId: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.userId, personId), ne(sessions.secondFactor, true)));
}
