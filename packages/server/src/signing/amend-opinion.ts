import type { Opinion } from '@overread/case';
import type { Transaction } from '../database/open-database.ts';
import type { SignedIn } from '../http/actor.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { refuseUnlessWriting } from '../opinions/own-opinion.ts';
import { findOwnOpinion, keepDraft } from '../opinions/own-opinion-row.ts';

/** Begins the draft of the next version: as the last was signed, linked to it, with the reason. */
export async function amendOpinion(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  { personId }: SignedIn,
  reason: string,
): Promise<{ version: number; updatedAt: string }> {
  refuseUnlessWriting(kase);
  const own = await findOwnOpinion(tx, house.seal, kase.id, personId);
  if (!own?.before || own.row.sealed !== null)
    throw new Refusal('not-from-this-state', [{ at: 'opinion', reason: 'not-signed' }]);
  return keepDraft(tx, house.seal, own.row, {
    over: own.row.version,
    opinion: amending(own.before, reason),
    at: house.now(),
  });
}

const amending = (before: Opinion, reason: string): Opinion => ({
  ...before,
  version: before.version + 1,
  amends: { version: before.version, reason },
  date: null,
});
