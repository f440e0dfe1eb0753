import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../database/open-database.ts';
import { annotations } from '../../database/tables/reading.ts';
import { Refusal } from '../../http/refusal.ts';
import { refuseIfSigned } from './refuse-if-signed.ts';

/** Takes one's own mark away; another's is not found, seen or not. */
export async function removeAnnotation(
  tx: Transaction,
  mark: { readonly id: string; readonly caseId: string; readonly personId: string },
): Promise<void> {
  const own = and(
    eq(annotations.id, mark.id),
    eq(annotations.caseId, mark.caseId),
    eq(annotations.personId, mark.personId),
  );
  const [row] = await tx.select().from(annotations).where(own);
  if (!row) throw new Refusal('not-found');
  await refuseIfSigned(tx, row);
  await tx.delete(annotations).where(own);
}
