import { eq } from 'drizzle-orm';
import { documents } from '../database/tables/documents.ts';
import type { House } from '../http/house.ts';
import { handle, type JobHandler } from '../jobs/jobs.ts';
import { intakeDocument } from '../papers/intake-document.ts';
import { contentPlace, findDocument } from './document-rows.ts';
import { failReading } from './fail-reading.ts';
import { proposeFrom } from './propose-from.ts';
import { readDocumentJob } from './read-document-job.ts';

type Needs = Pick<House, 'now' | 'database' | 'vault' | 'seal' | 'quotas'>;

/** Reads a paper in the background: text, codes, what it seems to be. Doing it twice is as doing it once. */
export const readDocument = (house: Needs): JobHandler =>
  handle(readDocumentJob, async ({ payload: { caseId, documentId }, signal, report }) => {
    const { row, content } = await findDocument(house.database, house.seal, caseId, documentId);
    const set = (values: Partial<typeof documents.$inferInsert>) =>
      house.database.update(documents).set(values).where(eq(documents.id, documentId));
    await set({ state: 'reading', progress: 0 });
    const bytes = await house.vault.readAll(caseId, row.blobId, house.quotas.documentBytes);
    const answer = await intakeDocument(bytes, {
      signal,
      onProgress: ({ step, done, total }) => {
        const fraction = total > 0 ? done / total : 0;
        // Neither may end the reading: a cancellation comes through the signal.
        report(fraction, step).catch(() => undefined);
        set({ progress: fraction }).then(
          () => undefined,
          () => undefined,
        );
      },
    });
    if ('refused' in answer) {
      await failReading(house, { caseId, documentId, content, problem: answer.refused });
      // Programs and pages that pose as papers are not kept; what the person is told stays.
      await house.vault.remove(caseId, row.blobId);
      return;
    }
    const { intake } = answer;
    const cleaned = intake.cleaned && (await house.vault.write(caseId, 'document', intake.cleaned.bytes));
    await set({
      state: 'read',
      progress: 1,
      pages: intake.pages,
      mediaType: intake.cleaned?.mediaType ?? intake.mediaType,
      ...(cleaned && { blobId: cleaned.blobId, bytes: cleaned.size }),
      sealed: await house.seal.seal(caseId, contentPlace(documentId), {
        ...content,
        text: [...intake.text],
        problems: [...intake.problems],
        ...proposeFrom(intake, content.fileName, house.now()),
      }),
    });
    // The picture as it came, with where it was taken in it, is not kept beside the clean one.
    if (cleaned) await house.vault.remove(caseId, row.blobId);
  });
