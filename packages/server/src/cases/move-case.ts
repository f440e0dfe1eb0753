import { transitionFor, type State } from '@overread/case';
import { eq, max } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { caseMoves, cases } from '../database/tables/cases.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { conditionsOf, type Move } from './conditions.ts';

/**
 * Moves a case by one row of the table. Refused as `not-from-this-state`, or as `not-yet-held` with the
 * conditions that do not hold. The case's row must be locked by the caller's transaction.
 */
export async function moveCase(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  act: string,
  move: Move & { readonly by: string },
): Promise<State> {
  const row = transitionFor(act, kase.state as State);
  if (!row) throw new Refusal('not-from-this-state');
  const open = await conditionsOf(house, tx, kase, move)(row.requires);
  if (open.length > 0)
    throw new Refusal(
      'not-yet-held',
      open.map((condition) => ({ at: act, reason: condition })),
    );
  const at = house.now();
  const [last] = await tx
    .select({ number: max(caseMoves.number) })
    .from(caseMoves)
    .where(eq(caseMoves.caseId, kase.id));
  await tx.insert(caseMoves).values({
    caseId: kase.id,
    number: (last?.number ?? 0) + 1,
    act,
    from: kase.state,
    to: row.to,
    byPerson: move.by,
    at,
    reason: move.reason ? await house.seal.seal(kase.id, 'moves/reason', move.reason) : null,
  });
  await tx
    .update(cases)
    .set({
      state: row.to,
      updatedAt: at,
      ...(act === 'submit-case' && { helpAsked: move.helpAsked === true }),
    })
    .where(eq(cases.id, kase.id));
  return row.to;
}
