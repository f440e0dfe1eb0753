import { and, eq, isNotNull } from 'drizzle-orm';
import type { Executor } from '../../database/open-database.ts';
import { caseMembers } from '../../database/tables/cases.ts';
import { opinions, opinionVersions } from '../../database/tables/reading.ts';

/**
 * Whose work this reviewer may see: nobody's before their own reading is committed. Then that of one whose part in
 * the case had ended when theirs began; and of one who read beside them, once both have signed.
 */
export async function earlierReviewers(
  queries: Executor,
  { caseId, personId }: { readonly caseId: string; readonly personId: string },
): Promise<readonly string[]> {
  const [committed] = await queries
    .select({ id: opinions.id })
    .from(opinions)
    .where(
      and(eq(opinions.caseId, caseId), eq(opinions.personId, personId), isNotNull(opinions.committedAt)),
    );
  if (!committed) return [];
  const parts = await queries
    .select({ who: caseMembers.personId, since: caseMembers.since, until: caseMembers.until })
    .from(caseMembers)
    .where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.standing, 'reviewer')));
  const signed = await signers(queries, caseId);
  const own = parts.filter(({ who }) => who === personId).map(({ since }) => since.getTime());
  if (own.length === 0) return [];
  const began = Math.min(...own);
  const bothSigned = (other: string): boolean => signed.has(personId) && signed.has(other);
  const hadEnded = (other: string): boolean =>
    parts.filter(({ who }) => who === other).every(({ until }) => until !== null && until.getTime() <= began);
  return [...new Set(parts.map(({ who }) => who))].filter(
    (other) => other !== personId && (bothSigned(other) || hadEnded(other)),
  );
}

async function signers(queries: Executor, caseId: string): Promise<ReadonlySet<string>> {
  const rows = await queries
    .selectDistinct({ who: opinions.personId })
    .from(opinionVersions)
    .innerJoin(opinions, eq(opinions.id, opinionVersions.opinionId))
    .where(eq(opinions.caseId, caseId));
  return new Set(rows.map(({ who }) => who));
}
