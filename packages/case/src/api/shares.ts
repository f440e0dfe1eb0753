import { z } from 'zod';
import { languages } from '../wording-support/language.ts';
import { onCase } from './case.ts';
import { datesBehind } from './opinions.ts';
import { route } from './route.ts';

const share = z.object({
  id: z.uuid(),
  /** Whom it is for, in the patient's own words. */
  label: z.string(),
  madeAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  /** When it was opened: the receipt. */
  openedAt: z.array(z.iso.datetime()),
});

export const listShares = route({
  method: 'GET',
  path: '/api/cases/:caseId/shares',
  act: 'share-opinion',
  summary: 'Links by which the opinion was given to a doctor, and when each was opened',
  params: onCase,
  answer: z.object({ shares: z.array(share) }),
});

/** The link and the code are shown once; the server keeps only their digests. */
export const makeShare = route({
  method: 'POST',
  path: '/api/cases/:caseId/shares',
  act: 'share-opinion',
  summary: 'Makes a link with a code for one’s own doctor, for a time',
  params: onCase,
  body: z.object({
    label: z.string().trim().min(1).max(80),
    days: z.int().min(1).max(90),
    language: z.enum(languages),
    note: z.string().trim().max(2_000),
  }),
  answer: z.object({ share, token: z.string(), code: z.string() }),
});

export const closeShare = route({
  method: 'DELETE',
  path: '/api/cases/:caseId/shares/:shareId',
  act: 'share-opinion',
  summary: 'Closes a link at once',
  params: onCase.extend({ shareId: z.uuid() }),
  answer: z.object({ closed: z.literal(true) }),
});

/** Token and code travel in the body, never in an address. */
export const openShare = route({
  method: 'POST',
  path: '/api/shares/open',
  act: 'look-around',
  summary: 'What a patient gave their doctor, for whoever has link and code',
  body: z.object({ token: z.string().max(100), code: z.string().max(20) }),
  answer: z.object({
    language: z.enum(languages),
    note: z.string(),
    caseType: z.string(),
    side: z.string(),
    opinions: z.array(
      z.object({
        number: z.int(),
        opinion: z.unknown(),
        questions: z.array(z.object({ id: z.string(), text: z.string() })),
        dates: datesBehind,
      }),
    ),
    /** For this visit only: fetches the files of the pack under `/api/shares/files`. */
    ticket: z.string(),
  }),
});

/** The pack as files, by ticket in a header: `x-share-ticket`. */
export const sharedPdfPath = '/api/shares/files/opinion/:number';
