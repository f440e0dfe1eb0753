import type { Standing, State } from '@overread/case';
import { moveCase, type Moving } from '../cases/move-case.ts';
import type { Transaction } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { endPart } from './parts-in-case.ts';
import { openOffersOf, readersOf } from './readers-of.ts';

/** A move as the plain door takes it. */
export interface PersonMove extends Moving {
  /** Whose reading a coordinator takes back; undefined: everyone's that is not signed. */
  readonly personId?: string | undefined;
}

/**
 * Ends a reading that is not signed: the reviewer's own, or one a coordinator takes back. While another reads, the case goes on
 * being read; while another is asked, it is offered again.
 */
export async function handBack(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  move: PersonMove,
  standings: readonly Standing[],
): Promise<State> {
  const { by, reason, secondFactor } = move;
  const readers = await readersOf(tx, kase.id);
  const whose = standings.includes('reviewer') ? by : move.personId;
  const ended = readers.filter(({ personId, signed }) => !signed && (whose ?? personId) === personId);
  if (ended.length === 0) throw new Refusal('not-from-this-state');
  const stay = readers.length > ended.length;
  const state = await moveCase(house, tx, kase, 'hand-back', { by, reason, secondFactor, stay });
  const until = house.now();
  for (const { personId } of ended)
    await endPart(tx, { caseId: kase.id, personId, standing: 'reviewer', until });
  const told = ended.flatMap(({ personId }) => (personId === by ? [] : [personId]));
  await house.tellByMail(tx, told, 'reading-offer-ended');
  if (standings.includes('reviewer')) await house.tellByMail(tx, 'coordinators', 'case-news');
  if (state !== 'ready' || (await openOffersOf(tx, kase.id)).length === 0) return state;
  return moveCase(house, tx, { ...kase, state }, 'offer-case', { by, secondFactor });
}
