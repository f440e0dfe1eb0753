import { annotation, type Annotation } from '@overread/case';
import { and, asc, eq } from 'drizzle-orm';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { Executor } from '../database/open-database.ts';
import { annotations } from '../database/tables/reading.ts';
import { annotationPlace } from '../reading/annotations/annotation-place.ts';

/** What a reviewer marked on the images of a case, the first made first. */
export async function marksOf(
  seal: CaseSeal,
  queries: Executor,
  caseId: string,
  personId: string,
): Promise<readonly Annotation[]> {
  const rows = await queries
    .select()
    .from(annotations)
    .where(and(eq(annotations.caseId, caseId), eq(annotations.personId, personId)))
    .orderBy(asc(annotations.at), asc(annotations.id));
  return Promise.all(
    rows.map(async ({ id, sealed }) =>
      annotation.parse(await seal.open(caseId, annotationPlace(id), sealed)),
    ),
  );
}
