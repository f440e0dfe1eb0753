import { eq } from 'drizzle-orm';
import { documents } from '../database/tables/documents.ts';
import type { House } from '../http/house.ts';
import type { DocumentContent } from './document-content.ts';
import { contentPlace } from './document-rows.ts';

/** Says why a paper could not be read. */
export async function failReading(
  { database, seal }: Pick<House, 'database' | 'seal'>,
  failed: {
    readonly caseId: string;
    readonly documentId: string;
    readonly content: DocumentContent;
    readonly problem: DocumentContent['problems'][number];
  },
): Promise<void> {
  const { caseId, documentId, content, problem } = failed;
  const sealed = await seal.seal(caseId, contentPlace(documentId), { ...content, problems: [problem] });
  await database
    .update(documents)
    .set({ state: 'failed', progress: 1, sealed })
    .where(eq(documents.id, documentId));
}
