import { modalities, proposedFacts } from '@overread/case';
import { z } from 'zod';

const problem = z.object({
  code: z.string(),
  page: z.number().optional(),
  limit: z.number().optional(),
  found: z.number().optional(),
});

/** Everything about a paper that may name or describe the patient: sealed as one value in the paper's row. */
export const documentContent = z.object({
  fileName: z.string(),
  text: z.array(
    z.object({
      page: z.number(),
      text: z.string(),
      source: z.enum(['text', 'ocr']),
      confidence: z.number(),
    }),
  ),
  proposed: proposedFacts.nullable(),
  /** Of a report: which kind of images it is about. */
  modality: z.enum(modalities).nullable(),
  shownBy: z.array(z.object({ about: z.string(), words: z.string(), page: z.number().nullable() })),
  devices: z.array(
    z.object({
      issuer: z.string(),
      deviceIdentifier: z.string(),
      lot: z.string().nullable(),
      serial: z.string().nullable(),
      expiry: z.string().nullable(),
    }),
  ),
  problems: z.array(problem),
});
export type DocumentContent = z.infer<typeof documentContent>;

/** A paper that nobody has read yet. */
export const unread = (fileName: string): DocumentContent => ({
  fileName,
  text: [],
  proposed: null,
  modality: null,
  shownBy: [],
  devices: [],
  problems: [],
});
