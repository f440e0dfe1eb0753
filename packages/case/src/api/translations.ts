import { z } from 'zod';
import { documentId } from '../ids.ts';
import { translatedPaper } from '../translation/segments/segment.ts';
import { languages } from '../wording-support/language.ts';
import { keptAs, onCase, version } from './case.ts';
import { route } from './route.ts';

const state = z.enum(['draft', 'to-check', 'checked']);

/** What a translator has to do in a case; opinions are told by `listOpinions`. */
export const listTranslations = route({
  method: 'GET',
  path: '/api/cases/:caseId/translations',
  act: 'translate-papers',
  summary: 'Papers of the case, and how far each is translated',
  params: onCase,
  answer: z.object({
    papers: z.array(
      z.object({
        documentId,
        fileName: z.string(),
        /** Of the document, as confirmed or else as proposed; null: not known. */
        language: z.string().nullable(),
        characters: z.int(),
        translations: z.array(z.object({ language: z.enum(languages), state })),
      }),
    ),
  }),
});

const onPaper = onCase.extend({ documentId });
const inLanguage = z.object({ from: z.enum(languages), to: z.enum(languages) });
const kept = z.object({
  version,
  updatedAt: z.iso.datetime().nullable(),
  paper: translatedPaper,
  /** Null: not begun. */
  state: state.nullable(),
  machine: z.boolean(),
  /** Whoever translated it cannot check it. */
  isOwn: z.boolean(),
});

/** Cut into segments where it was not begun; version 0 then. */
export const viewPaperTranslation = route({
  method: 'GET',
  path: '/api/cases/:caseId/documents/:documentId/translation',
  act: 'translate-papers',
  summary: 'A paper segment by segment, with its translation as far as it goes',
  params: onPaper,
  query: inLanguage,
  answer: kept,
});

export const keepPaperTranslation = route({
  method: 'PUT',
  path: '/api/cases/:caseId/documents/:documentId/translation',
  act: 'translate-papers',
  summary: 'Keeps a translation; its sources must be those of the paper',
  params: onPaper,
  body: z.object({ version, paper: translatedPaper, isFinished: z.boolean(), machine: z.boolean() }),
  answer: keptAs,
});

export const checkPaperTranslation = route({
  method: 'POST',
  path: '/api/cases/:caseId/documents/:documentId/translation/check',
  act: 'translate-papers',
  summary: 'A second person has checked the translation',
  params: onPaper,
  body: inLanguage.extend({ version }),
  answer: keptAs,
});

/** Former translations of the cases one has a part in: they go with the case. */
export const recallTranslations = route({
  method: 'POST',
  path: '/api/cases/:caseId/translation-memory',
  act: 'translate-papers',
  summary: 'How like sentences were translated before, in one’s own cases',
  params: onCase,
  body: inLanguage.extend({ sources: z.array(z.string().max(10_000)).max(500) }),
  answer: z.object({
    /** For each source, the most alike first. */
    matches: z.array(z.array(z.object({ source: z.string(), target: z.string(), score: z.number() }))),
  }),
});

/** A paper's translation as XLIFF 2.1: read with GET, targets taken in with PUT. */
export const paperXliffPath = '/api/cases/:caseId/documents/:documentId/translation.xlf';
