import type { SealedThing } from '@overread/case';
import type { Transaction } from '../../database/open-database.ts';
import { openedSeals } from '../../database/tables/reading.ts';
import { sealsOf, type Seals } from './seals-of.ts';

interface Opened {
  readonly caseId: string;
  readonly personId: string;
  readonly what: SealedThing;
  readonly at: Date;
}

/** Opens a seal for one reviewer before they committed; after that there is nothing left to open, and nothing is written. */
export async function openSeal(tx: Transaction, opened: Opened): Promise<Seals> {
  const seals = await sealsOf(tx, opened.caseId, opened.personId);
  if (seals.isOpen(opened.what)) return seals;
  await tx.insert(openedSeals).values(opened).onConflictDoNothing();
  return sealsOf(tx, opened.caseId, opened.personId);
}
