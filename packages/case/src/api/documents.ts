import { z } from 'zod';
import { documentId, uid } from '../ids.ts';
import { partialDate } from '../story/partial-date.ts';
import { onCase } from './case.ts';
import { route } from './route.ts';

/** What a paper is, in the words of the readiness rules. */
export const documentTypes = [
  'radiology-report',
  'consultation-note',
  'recommendation',
  'operation-note',
  'implant-record',
  'timeline',
  'questions',
  'function-goals',
  'physiotherapy-record',
  'neurological-exam',
  'joint-exam',
  'emg',
  'laboratory',
  'arthroscopy',
  'medical-history',
  'pathology',
  'bone-density',
  'translation',
  'implant-photo',
  'other',
] as const;

export const documentFacts = z.object({
  type: z.enum(documentTypes),
  language: z.string().max(20).nullable(),
  date: partialDate.nullable(),
  side: z.enum(['left', 'right', 'both', 'unknown']),
  bodyPart: z.string().max(60).nullable(),
  /** The study a report belongs to. */
  studyUid: uid.nullable(),
});
export type DocumentFacts = z.infer<typeof documentFacts>;

/** What a paper seems to be, read from its words; null where they do not tell. No evidence until a person confirms. */
export const proposedFacts = documentFacts.extend({ type: z.enum(documentTypes).nullable() });
export type ProposedFacts = z.infer<typeof proposedFacts>;

/** Words of the text that showed a proposed fact. */
const shownBy = z.object({ about: z.string(), words: z.string(), page: z.int().nullable() });

export const documentView = z.object({
  id: documentId,
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  pages: z.int().nullable(),
  addedAt: z.iso.datetime(),
  /** `received` is kept already; `reading` extracts the text; `failed` names why in `problems`. */
  state: z.enum(['received', 'reading', 'read', 'failed']),
  /** 0 to 1 while reading. */
  progress: z.number().min(0).max(1),
  /** Blanks of the sentence that `sayDocumentProblem` makes of the code. */
  problems: z.array(
    z.object({
      code: z.string(),
      page: z.int().nullable(),
      limit: z.number().nullable(),
      found: z.number().nullable(),
    }),
  ),
  proposed: proposedFacts.nullable(),
  shownBy: z.array(shownBy),
  /** As a person confirmed it; only this counts as evidence. */
  confirmed: documentFacts.nullable(),
  devices: z.array(
    z.object({
      issuer: z.string(),
      deviceIdentifier: z.string(),
      lot: z.string().nullable(),
      serial: z.string().nullable(),
      expiry: z.string().nullable(),
    }),
  ),
});
export type DocumentView = z.infer<typeof documentView>;

const onDocument = onCase.extend({ documentId });

/** The body is the file itself (`application/octet-stream`); its name, URI-encoded, is in `x-file-name`. */
export const addDocument = route({
  method: 'POST',
  path: '/api/cases/:caseId/documents',
  act: 'add-document',
  takes: 'file',
  summary: 'Keeps a paper, then reads it in the background',
  params: onCase,
  answer: documentView,
});

export const listDocuments = route({
  method: 'GET',
  path: '/api/cases/:caseId/documents',
  act: 'view-documents',
  summary: 'Papers with what they seem to be, and reports matched to studies',
  params: onCase,
  answer: z.object({
    documents: z.array(documentView),
    studiesWithoutReport: z.array(uid),
    reportsWithoutStudy: z.array(documentId),
  }),
});

export const confirmDocument = route({
  method: 'PUT',
  path: '/api/cases/:caseId/documents/:documentId/facts',
  act: 'confirm-document',
  summary: 'What the person says the paper is',
  params: onDocument,
  body: documentFacts,
  answer: documentView,
});

export const readDocumentText = route({
  method: 'GET',
  path: '/api/cases/:caseId/documents/:documentId/text',
  act: 'view-documents',
  summary: 'The text found, page by page, and whether it was typed or recognised',
  params: onDocument,
  answer: z.object({
    pages: z.array(
      z.object({
        page: z.int(),
        text: z.string(),
        source: z.enum(['text', 'ocr']),
        confidence: z.number().nullable(),
      }),
    ),
  }),
});

export const removeDocument = route({
  method: 'DELETE',
  path: '/api/cases/:caseId/documents/:documentId',
  act: 'remove-document',
  summary: 'Takes a paper out of the case and the store',
  params: onDocument,
  answer: z.object({ removed: z.literal(true) }),
});

/** Pages are shown as pictures: no uploaded markup or script ever reaches a browser. */
export const documentPagePath = '/api/cases/:caseId/documents/:documentId/pages/:page';
