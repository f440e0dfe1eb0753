import { z } from 'zod';
import { purposes } from '../consent/purposes.ts';
import { messageId } from '../ids.ts';
import { languages } from '../wording-support/language.ts';
import { keptAs, onCase, version } from './case.ts';
import { route } from './route.ts';

/** A part kept whole: the story, the questions. Its own schema is checked by the part's module. */
const part = keptAs.extend({ content: z.unknown() });

export const viewStory = route({
  method: 'GET',
  path: '/api/cases/:caseId/story',
  act: 'view-story',
  summary: 'The story as last kept',
  params: onCase,
  answer: part,
});

export const keepStory = route({
  method: 'PUT',
  path: '/api/cases/:caseId/story',
  act: 'edit-story',
  summary: 'Keeps the story; refused when someone changed it meanwhile',
  params: onCase,
  body: z.object({ version, content: z.unknown() }),
  answer: keptAs,
});

export const viewQuestions = route({
  method: 'GET',
  path: '/api/cases/:caseId/questions',
  act: 'view-questions',
  summary: 'The questions to the specialist as last kept',
  params: onCase,
  answer: keptAs.extend({ questions: z.array(z.string()) }),
});

export const keepQuestions = route({
  method: 'PUT',
  path: '/api/cases/:caseId/questions',
  act: 'edit-questions',
  summary: 'Keeps the questions; refused when someone changed them meanwhile',
  params: onCase,
  body: z.object({ version, questions: z.array(z.string().trim().min(1).max(1_000)).max(8) }),
  answer: keptAs,
});

/** The eleven items and the disc check's verdicts (schema overread/check/1), judged now. */
export const viewReadiness = route({
  method: 'GET',
  path: '/api/cases/:caseId/readiness',
  act: 'view-readiness',
  summary: 'What is there, what is missing, what to ask the hospital for',
  params: onCase,
  query: z.object({ language: z.enum(languages).default('en') }),
  answer: z.object({
    check: z.unknown(),
    checklist: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['done', 'open', 'not-needed']),
        evidence: z.array(z.string()),
        reason: z.string().nullable(),
        toDo: z.string().nullable(),
        blocks: z.boolean(),
        requirements: z.array(z.string()),
      }),
    ),
    /** Open findings of the check that belong to none of the eleven. */
    others: z.array(z.object({ id: z.string(), blocks: z.boolean() })),
    mayBeSubmitted: z.object({
      as: z.enum(['ready', 'help-me-get-these']),
      limits: z.array(z.string()),
      unanswerable: z.array(z.string()),
      refusals: z.array(z.string()),
    }),
  }),
});

const consentRecord = z.object({
  purpose: z.enum(purposes),
  textVersion: z.string(),
  textHash: z.string(),
  language: z.enum(languages),
  givenAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().nullable(),
});

export const viewConsent = route({
  method: 'GET',
  path: '/api/cases/:caseId/consent',
  act: 'view-consent',
  summary: 'The text to consent to, and what was consented to when',
  params: onCase,
  query: z.object({ language: z.enum(languages).default('en') }),
  answer: z.object({
    text: z.object({
      version: z.string(),
      /** SHA-256, hexadecimal, of the text's one way of being bytes. */
      hash: z.string(),
      title: z.string(),
      blocks: z.array(z.object({ id: z.string(), heading: z.string(), paragraphs: z.array(z.string()) })),
      purposes: z.array(
        z.object({ id: z.enum(purposes), label: z.string(), detail: z.string(), required: z.boolean() }),
      ),
      toBeConfirmed: z.array(z.string()),
    }),
    records: z.array(consentRecord),
  }),
});

export const giveConsent = route({
  method: 'POST',
  path: '/api/cases/:caseId/consent',
  act: 'give-consent',
  summary: 'Consents to one purpose, to the very text that was read (its hash)',
  params: onCase,
  body: z.object({
    purpose: z.enum(purposes),
    textVersion: z.string().max(40),
    textHash: z.string().length(64),
    language: z.enum(languages),
  }),
  answer: z.object({ records: z.array(consentRecord) }),
});

export const withdrawConsent = route({
  method: 'POST',
  path: '/api/cases/:caseId/consent/withdraw',
  act: 'withdraw-consent',
  summary: 'Withdraws consent to one purpose from now on',
  params: onCase,
  body: z.object({ purpose: z.enum(purposes) }),
  answer: z.object({ records: z.array(consentRecord) }),
});

export const message = z.object({
  id: messageId,
  from: z.enum(['patient', 'relative', 'coordinator']),
  mine: z.boolean(),
  text: z.string(),
  at: z.iso.datetime(),
  read: z.boolean(),
});

export const newMessage = z.object({
  /** Made by the client, so that a repeated sending is one message. */
  id: messageId,
  text: z.string().trim().min(1).max(5_000),
});

export const listMessages = route({
  method: 'GET',
  path: '/api/cases/:caseId/messages',
  act: 'view-messages',
  summary: 'Messages between the patient’s side and the coordinators; marks them read',
  params: onCase,
  answer: z.object({ messages: z.array(message) }),
});

export const sendMessage = route({
  method: 'POST',
  path: '/api/cases/:caseId/messages',
  act: 'send-message',
  summary: 'Sends a message; the other side gets a mail that says only that there is one',
  params: onCase,
  body: newMessage,
  answer: message,
});

export const viewCaseRecord = route({
  method: 'GET',
  path: '/api/cases/:caseId/record',
  act: 'view-case-record',
  summary: 'Who did what to the case, and when',
  params: onCase,
  query: z.object({ before: z.coerce.number().int().optional() }),
  answer: z.object({
    entries: z.array(
      z.object({
        seq: z.int(),
        at: z.iso.datetime(),
        who: z.string(),
        mine: z.boolean(),
        act: z.string(),
        object: z.string(),
      }),
    ),
    next: z.int().nullable(),
  }),
});

export const listRelatives = route({
  method: 'GET',
  path: '/api/cases/:caseId/relatives',
  act: 'manage-relatives',
  summary: 'Who else acts for the patient, and who is invited',
  params: onCase,
  answer: z.object({
    relatives: z.array(z.object({ id: z.string(), email: z.string(), since: z.iso.datetime() })),
    invited: z.array(z.object({ id: z.string(), email: z.string(), expiresAt: z.iso.datetime() })),
  }),
});

export const inviteRelative = route({
  method: 'POST',
  path: '/api/cases/:caseId/relatives',
  act: 'manage-relatives',
  summary: 'Invites a relative by mail',
  params: onCase,
  body: z.object({ email: z.email().max(254), language: z.enum(languages) }),
  answer: z.object({ invited: z.literal(true) }),
});

export const removeRelative = route({
  method: 'DELETE',
  path: '/api/cases/:caseId/relatives/:relativeId',
  act: 'manage-relatives',
  summary: 'Ends a relative’s access, or an invitation, at once',
  params: onCase.extend({ relativeId: z.string().max(64) }),
  answer: z.object({ removed: z.literal(true) }),
});
