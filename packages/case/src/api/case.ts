import { z } from 'zod';
import { caseId, personId } from '../ids.ts';
import { states } from '../lifecycle/states.ts';
import { standings } from '../roles.ts';
import { partialDate } from '../story/partial-date.ts';
import { caseTypes } from '../wording-support/case-type.ts';
import { languages } from '../wording-support/language.ts';
import { route } from './route.ts';

const shortText = z.string().trim().max(500);

/** Step "Your case": what the rules need to know and only the person can say. */
export const basics = z.object({
  caseType: z.enum(caseTypes),
  side: z.enum(['left', 'right', 'both', 'not-applicable', 'unknown']),
  /** `region` of the disc check: spine segment, fractured bone. */
  region: z.string().max(40).optional(),
  proposedOperation: shortText.optional(),
  operationDate: partialDate.optional(),
  toldWhen: partialDate.optional(),
  earlierSurgery: z
    .array(z.object({ what: shortText, when: partialDate.optional(), where: shortText.optional() }))
    .max(30)
    .default([]),
  hardware: z.enum(['yes', 'no', 'unsure']).optional(),
  hardwareText: shortText.optional(),
  conservative: z
    .array(z.object({ what: shortText, howLong: shortText.optional(), result: shortText.optional() }))
    .max(30)
    .default([]),
  birthYear: z.int().min(1900).max(2100).optional(),
  sex: z.enum(['female', 'male', 'other']).optional(),
  country: z.string().length(2).optional(),
  hospital: shortText.optional(),
  /** Answers to the honest filter and the case type's questions, by the question's id. */
  answers: z.record(z.string().max(80), z.string().max(200)).default({}),
});
export type Basics = z.infer<typeof basics>;

const version = z.int().nonnegative();
const onCase = z.object({ caseId });
/** A part of a case as last kept: pass its version back when changing it, so that nobody's work is lost. */
const keptAs = z.object({ version, updatedAt: z.iso.datetime() });

export const caseSummary = z.object({
  id: caseId,
  /** Short, sayable on the telephone, without meaning: `K7-4QM2`. */
  code: z.string(),
  caseType: z.enum(caseTypes),
  side: basics.shape.side,
  state: z.enum(states),
  standing: z.array(z.enum(standings)),
  updatedAt: z.iso.datetime(),
});

export const caseView = caseSummary.extend({
  createdAt: z.iso.datetime(),
  basics,
  basicsVersion: version,
  /** Moves this person may make now, and what does not hold yet for each. */
  moves: z.array(z.object({ act: z.string(), lacking: z.array(z.string()) })),
  helpAsked: z.boolean(),
  /** Opened for the patient, who telephoned. */
  byPhone: z.boolean(),
  /** What the step list shows. */
  steps: z.object({
    imaging: z.object({ studies: z.int(), instances: z.int() }),
    documents: z.object({ count: z.int(), toConfirm: z.int(), reading: z.int() }),
    story: z.object({ entries: z.int() }),
    questions: z.object({ count: z.int(), toMend: z.int() }),
    /** Of the eleven items of readiness those still open, while the case is being put together. */
    ready: z.object({ open: z.int() }).nullable(),
    consent: z.object({ process: z.boolean(), share: z.boolean() }),
    messages: z.object({ unread: z.int() }),
  }),
});
export type CaseView = z.infer<typeof caseView>;

export const listOwnCases = route({
  method: 'GET',
  path: '/api/cases',
  act: 'list-own-cases',
  summary: 'The cases one has a part in',
  answer: z.object({ cases: z.array(caseSummary) }),
});

export const createCase = route({
  method: 'POST',
  path: '/api/cases',
  act: 'create-case',
  summary: 'Begins a case of one’s own',
  body: z.object({ basics, language: z.enum(languages) }),
  answer: caseView,
});

export const viewCase = route({
  method: 'GET',
  path: '/api/cases/:caseId',
  act: 'view-case',
  summary: 'The case with what may be done next',
  params: onCase,
  answer: caseView,
});

export const editBasics = route({
  method: 'PUT',
  path: '/api/cases/:caseId/basics',
  act: 'edit-basics',
  summary: 'Keeps the basics; refused when someone changed them meanwhile',
  params: onCase,
  body: z.object({ version, basics }),
  answer: keptAs,
});

export const moveCase = route({
  method: 'POST',
  path: '/api/cases/:caseId/moves/:move',
  act: 'move',
  summary: 'Moves the case to its next state, when what must hold does',
  params: onCase.extend({ move: z.string().max(40) }),
  body: z.object({
    reason: z.string().trim().max(2_000).optional(),
    /** Submit although something that blocks is open: "please help me get these". */
    helpAsked: z.boolean().optional(),
    /** `hand-back` by a coordinator: whose reading is taken back; without it, all that are not signed. */
    personId: personId.optional(),
  }),
  answer: z.object({ state: z.enum(states) }),
});

export const eraseCase = route({
  method: 'DELETE',
  path: '/api/cases/:caseId',
  act: 'erase-case',
  summary: 'Destroys the case’s key and everything kept under it',
  params: onCase,
  body: z.object({ code: z.string() }),
  answer: z.object({ erased: z.literal(true) }),
});

export { keptAs, onCase, version };
