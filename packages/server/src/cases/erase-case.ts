import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { caseMembers, caseMoves, caseParts, cases, consents, messages } from '../database/tables/cases.ts';
import { recordRequests } from '../database/tables/checking.ts';
import { documents } from '../database/tables/documents.ts';
import { instances, storeDoors } from '../database/tables/imaging.ts';
import {
  annotations,
  askedForMore,
  documentTranslations,
  followUps,
  offers,
  openedSeals,
  opinions,
  outcomeAsks,
  outcomes,
  readingHolds,
  shares,
} from '../database/tables/reading.ts';
import { visits } from '../database/tables/visits.ts';
import { invitations } from '../database/tables/sign-in.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';

/** What is kept of a case but its own row, which stays without content: the record still names its id. */
const tables = [
  instances,
  documents,
  messages,
  consents,
  caseParts,
  caseMoves,
  storeDoors,
  caseMembers,
  readingHolds,
  openedSeals,
  annotations,
  opinions,
  followUps,
  outcomes,
  outcomeAsks,
  shares,
  offers,
  askedForMore,
  documentTranslations,
  recordRequests,
  visits,
  invitations,
] as const;

/**
 * Erases a case for good: its key is destroyed, so that what lies in the store and in old backups can no longer be read, and
 * its rows go. Asks for the case's code, so that nobody
 * erases by a slip. After the commit the caller sweeps the store.
 */
export async function eraseCase(house: House, tx: Transaction, kase: CaseRow, code: string): Promise<void> {
  if (code.trim().toUpperCase() !== kase.code)
    throw new Refusal('invalid-input', [{ at: 'code', reason: 'other-code' }]);
  const erasedAt = house.now();
  // First: what is signed goes only with its case.
  await tx
    .update(cases)
    .set({ erasedAt, updatedAt: erasedAt, state: 'withdrawn', helpAsked: false, side: 'unknown' })
    .where(eq(cases.id, kase.id));
  for (const table of tables) await tx.delete(table).where(eq(table.caseId, kase.id));
  await house.vault.destroyKey(tx, kase.id);
}
