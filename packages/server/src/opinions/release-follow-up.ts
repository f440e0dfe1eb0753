import type { State } from '@overread/case';
import { eq } from 'drizzle-orm';
import { moveCase, type Moving } from '../cases/move-case.ts';
import type { Transaction } from '../database/open-database.ts';
import { followUps } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { keptFollowUp } from './follow-up.ts';
import { patientSideOf } from '../cases/patient-side.ts';

/** Gives the reviewer's answer to the patient's side, once nothing in it must stay unsaid. */
export async function releaseFollowUp(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  move: Moving,
): Promise<State> {
  const kept = await keptFollowUp(house, tx, kase.id);
  if (kase.state === 'follow-up' && !kept?.answer)
    throw new Refusal('not-yet-held', [{ at: 'follow-up.answer', reason: 'missing' }]);
  const state = await moveCase(house, tx, kase, 'answer-follow-up', move);
  await tx.update(followUps).set({ answeredAt: house.now() }).where(eq(followUps.caseId, kase.id));
  await house.tellByMail(tx, await patientSideOf(tx, kase.id), 'case-news');
  return state;
}
