import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';

/** The patient and who acts for them now. */
export async function patientSideOf(tx: Transaction, caseId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ personId: caseMembers.personId })
    .from(caseMembers)
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        inArray(caseMembers.standing, ['patient', 'relative']),
        isNull(caseMembers.until),
      ),
    );
  return rows.map(({ personId }) => personId);
}
