import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';

type Part = 'offered-reviewer' | 'reviewer';

/** Gives someone a part in a case. */
export const beginPart = async (
  tx: Transaction,
  part: { readonly caseId: string; readonly personId: string; readonly standing: Part; readonly since: Date },
): Promise<void> => void (await tx.insert(caseMembers).values(part));

/** Ends it; it stays, for the record. */
export const endPart = async (
  tx: Transaction,
  part: { readonly caseId: string; readonly personId: string; readonly standing: Part; readonly until: Date },
): Promise<void> =>
  void (await tx
    .update(caseMembers)
    .set({ until: part.until })
    .where(
      and(
        eq(caseMembers.caseId, part.caseId),
        eq(caseMembers.personId, part.personId),
        eq(caseMembers.standing, part.standing),
        isNull(caseMembers.until),
      ),
    ));
