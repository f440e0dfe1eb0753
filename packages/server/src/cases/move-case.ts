import { leadsTo, transitionFor, type State } from '@overread/case';
import { eq, max } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { caseMoves, cases } from '../database/tables/cases.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { outgoingPlaces } from '../opinions/outgoing-places.ts';
import { askToPrepareReading } from '../reading/images/progressive/prepare-reading.ts';
import { conditionsOf, type Move } from './conditions.ts';

export interface Moving extends Move {
  readonly by: string;
  /** Done without leaving the state, where the table allows it: another reviewer or offer of the case goes on. */
  readonly stay?: boolean;
}

/**
 * Moves a case by one row of the table. Refused as `not-from-this-state`, or as `not-yet-held` with the
 * conditions that do not hold. The case's row must be locked by the caller's transaction.
 */
export async function moveCase(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  act: string,
  move: Moving,
): Promise<State> {
  const row = transitionFor(act, kase.state as State);
  const to = leadsTo(act, kase.state as State, move.stay);
  if (!row || to === null) throw new Refusal('not-from-this-state');
  const open = await conditionsOf(house, tx, kase, move)(row.requires);
  if (open.length > 0)
    throw new Refusal('not-yet-held', [
      ...open.map((condition) => ({ at: act, reason: condition })),
      ...(open.includes('honest-wording') ? await outgoingPlaces(house, tx, kase) : []),
    ]);
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
    to,
    byPerson: move.by,
    at,
    reason: move.reason ? await house.seal.seal(kase.id, 'moves/reason', move.reason) : null,
  });
  await tx
    .update(cases)
    .set({
      state: to,
      updatedAt: at,
      ...(act === 'submit-case' && { helpAsked: move.helpAsked === true }),
    })
    .where(eq(cases.id, kase.id));
  if (to === 'offered' && kase.state !== 'offered') await askToPrepareReading(house, tx, kase.id);
  return to;
}
