import { eq, min } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { opinionVersions, outcomes } from '../database/tables/reading.ts';

/** Months after delivery at which a patient is asked what became of it. */
export const outcomeMonths = [3, 12] as const;
export type OutcomeMonth = (typeof outcomeMonths)[number];

/** Months whose time has come and of which nothing was told; consent is another matter. */
export async function monthsDue(
  queries: Executor,
  caseId: string,
  at: Date,
): Promise<readonly OutcomeMonth[]> {
  const [first] = await queries
    .select({ deliveredAt: min(opinionVersions.releasedAt) })
    .from(opinionVersions)
    .where(eq(opinionVersions.caseId, caseId));
  if (!first?.deliveredAt) return [];
  const { deliveredAt } = first;
  const told = await queries
    .select({ month: outcomes.month })
    .from(outcomes)
    .where(eq(outcomes.caseId, caseId));
  return outcomeMonths.filter(
    (month) => afterMonths(deliveredAt, month) <= at && !told.some((one) => one.month === month),
  );
}

/** The same day so many months on; the last of the month where it has no such day. */
export function afterMonths(from: Date, months: number): Date {
  const then = new Date(from);
  then.setUTCMonth(then.getUTCMonth() + months);
  if (then.getUTCDate() !== from.getUTCDate()) then.setUTCDate(0);
  return then;
}
