import { annotation as annotationSchema, type Answer, type routes } from '@overread/case';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { CaseSeal } from '../../cases/case-seal.ts';
import type { Executor } from '../../database/open-database.ts';
import { annotations } from '../../database/tables/reading.ts';
import { annotationPlace } from './annotation-place.ts';
import { earlierReviewers } from './earlier-reviewers.ts';

type Seen = Answer<typeof routes.listAnnotations>['annotations'];

/** One's own marks, and those of the reviewers who may be seen by now; whose they are is not told. */
export async function listAnnotations(
  queries: Executor,
  seal: CaseSeal,
  who: { readonly caseId: string; readonly personId: string },
): Promise<Seen> {
  const seen = [who.personId, ...(await earlierReviewers(queries, who))];
  const rows = await queries
    .select()
    .from(annotations)
    .where(and(eq(annotations.caseId, who.caseId), inArray(annotations.personId, seen)))
    .orderBy(asc(annotations.at), asc(annotations.id));
  return Promise.all(
    rows.map(async (row) => ({
      annotation: annotationSchema.parse(await seal.open(who.caseId, annotationPlace(row.id), row.sealed)),
      version: row.version,
      by: row.personId === who.personId ? ('me' as const) : ('earlier' as const),
      at: row.at.toISOString(),
    })),
  );
}
