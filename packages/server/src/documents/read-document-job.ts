import { z } from 'zod';
import type { JobKind } from '../jobs/jobs.ts';

/** Finds out what a paper is and what it says. */
export const readDocumentJob: JobKind<{ caseId: string; documentId: string }> = {
  name: 'read-document',
  payload: z.object({ caseId: z.uuid(), documentId: z.uuid() }),
  retries: 2,
};
