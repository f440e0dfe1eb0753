import type { State } from '@overread/case';
import { and, eq } from 'drizzle-orm';
import { moveCase, type Moving } from '../cases/move-case.ts';
import { patientSideOf } from '../cases/patient-side.ts';
import type { Transaction } from '../database/open-database.ts';
import { opinionVersions } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { lastOf, toRelease } from './signed-opinions.ts';

/**
 * Gives what is signed to the patient's side, once it is in English and nothing in it must stay unsaid; they are told by mail that there
 * is something. An amendment of what was delivered goes the same way, and leaves the case where it is.
 */
export async function releaseOpinions(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  move: Moving,
): Promise<State> {
  const waiting = await toRelease(tx, kase.id);
  const stay = kase.state === 'delivered' || kase.state === 'follow-up';
  const state = await moveCase(house, tx, kase, 'release-opinion', { ...move, stay });
  const releasedAt = house.now();
  for (const opinion of waiting) {
    const { opinionId, version } = lastOf(opinion);
    await tx
      .update(opinionVersions)
      .set({ releasedAt })
      .where(and(eq(opinionVersions.opinionId, opinionId), eq(opinionVersions.version, version)));
  }
  await house.tellByMail(tx, await patientSideOf(tx, kase.id), 'case-news');
  return state;
}
