import { and, eq, gte } from 'drizzle-orm';
import type { Executor } from '../../database/open-database.ts';
import { opinions, opinionVersions } from '../../database/tables/reading.ts';
import { Refusal } from '../../http/refusal.ts';

/**
 * A signed opinion rests on every mark its reviewer had made by then: they were on the screen it was signed at. An
 * amendment makes new ones.
 */
export async function refuseIfSigned(
  queries: Executor,
  mark: { readonly caseId: string; readonly personId: string; readonly at: Date },
): Promise<void> {
  const [signed] = await queries
    .select({ version: opinionVersions.version })
    .from(opinionVersions)
    .innerJoin(opinions, eq(opinions.id, opinionVersions.opinionId))
    .where(
      and(
        eq(opinions.caseId, mark.caseId),
        eq(opinions.personId, mark.personId),
        gte(opinionVersions.signedAt, mark.at),
      ),
    )
    .limit(1);
  if (signed)
    throw new Refusal('not-from-this-state', [{ at: 'annotation', reason: 'a-signed-opinion-rests-on-it' }]);
}
