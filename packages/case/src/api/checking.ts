import { z } from 'zod';
import { judgementId, requestId } from '../ids.ts';
import { languages } from '../wording-support/language.ts';
import { onCase, version } from './case.ts';
import { route } from './route.ts';

/** Of the readiness rules: `attested`, a person saw what no header tells; `overruled`, it may be read although this is open. */
const kind = z.enum(['attested', 'overruled']);
export const settings = ['remote', 'remote-then-exam', 'in-person'] as const;
const setting = z.enum(settings);
const reason = z.string().trim().min(1).max(2_000);
const requirement = z.string().min(1).max(80);

const judgement = z.object({
  id: judgementId,
  requirement,
  kind,
  reason,
  /** What was looked at, as the inventory of the check names it. */
  files: z.array(z.string()),
  /** A coordinator's name. */
  by: z.string(),
  at: z.iso.datetime(),
  /** False: what it rests on has changed, and someone must look again. */
  holds: z.boolean(),
});

/** Asked of the patient in plain words, or of a hospital by a letter that the patient signs. */
export const requestView = z.object({
  id: requestId,
  to: z.enum(['patient', 'hospital']),
  language: z.enum(languages),
  text: z.string(),
  hospital: z.string(),
  askedAt: z.iso.datetime(),
  remindedAt: z.iso.datetime().nullable(),
  /** Days between reminders; null: only by hand. */
  remindAfterDays: z.int().nullable(),
  endedAt: z.iso.datetime().nullable(),
  endedAs: z.enum(['came', 'given-up']).nullable(),
  items: z.array(z.object({ requirement, name: z.string(), came: z.boolean() })),
});
export type RequestView = z.infer<typeof requestView>;

export const viewCheckDesk = route({
  method: 'GET',
  path: '/api/cases/:caseId/check',
  act: 'check-case',
  summary: 'What the rules say of the case, what people decided about it, and what was asked for',
  params: onCase,
  query: z.object({ language: z.enum(languages).default('en') }),
  answer: z.object({
    version,
    /** Schema overread/check/1, with what people decided in it. */
    check: z.unknown(),
    /** What may be decided of each open finding, and what a decision would rest on. */
    findings: z.array(
      z.object({ requirement, basis: z.string(), mayAttest: z.boolean(), mayOverrule: z.boolean() }),
    ),
    /** Open findings that lack nothing: what they ask for was told in the case itself (the story, the questions). */
    told: z.array(z.string()),
    judgements: z.array(judgement),
    setting: z.object({
      computed: z.enum([...settings, 'emergency']),
      chosen: z.object({ value: setting, reason, by: z.string(), at: z.iso.datetime() }).nullable(),
    }),
    requests: z.array(requestView),
  }),
});

/** Where someone else decided something meanwhile, each of these is refused as `changed-meanwhile`. */
const kept = z.object({ version });

export const judgeFinding = route({
  method: 'POST',
  path: '/api/cases/:caseId/check/judgements',
  act: 'check-case',
  summary: 'Attests or overrules an open finding, with a reason',
  params: onCase,
  body: z.object({
    version,
    requirement,
    kind,
    /** Of the finding as it was looked at. */
    basis: z.string().max(20_000),
    reason,
    files: z.array(z.string().max(1_000)).max(200),
  }),
  answer: kept,
});

export const takeBackJudgement = route({
  method: 'POST',
  path: '/api/cases/:caseId/check/judgements/:judgementId/take-back',
  act: 'check-case',
  summary: 'Takes a decision about a finding back; that it was made stays on record',
  params: onCase.extend({ judgementId }),
  body: z.object({ version }),
  answer: kept,
});

export const chooseSetting = route({
  method: 'PUT',
  path: '/api/cases/:caseId/check/setting',
  act: 'check-case',
  summary:
    'Remote or in person, where a person sees it otherwise than the rules; null goes back to the rules',
  params: onCase,
  body: z.object({ version, chosen: z.object({ value: setting, reason }).nullable() }),
  answer: kept,
});

export const listRequests = route({
  method: 'GET',
  path: '/api/cases/:caseId/requests',
  act: 'view-requests',
  summary: 'What was asked for, and what of it came',
  params: onCase,
  query: z.object({ language: z.enum(languages).default('en') }),
  answer: z.object({ requests: z.array(requestView) }),
});

export const askForRecords = route({
  method: 'POST',
  path: '/api/cases/:caseId/requests',
  act: 'ask-for-records',
  summary: 'Asks the patient, or a hospital by a letter; kept once however often it is sent under its id',
  params: onCase,
  body: z.object({
    id: requestId,
    to: z.enum(['patient', 'hospital']),
    /** Of the letter, or of the words. */
    language: z.enum(languages),
    requirements: z.array(requirement).min(1).max(60),
    /** What the patient reads; exactly these words. */
    text: z.string().trim().min(1).max(4_000),
    hospital: z.string().trim().max(300).default(''),
    remindAfterDays: z.int().min(1).max(90).nullable().default(null),
  }),
  answer: requestView,
});

export const remindOfRequest = route({
  method: 'POST',
  path: '/api/cases/:caseId/requests/:requestId/remind',
  act: 'ask-for-records',
  summary: 'Writes once more that something is asked for, no more than that',
  params: onCase.extend({ requestId }),
  answer: z.object({ remindedAt: z.iso.datetime() }),
});

export const endRequest = route({
  method: 'POST',
  path: '/api/cases/:caseId/requests/:requestId/end',
  act: 'ask-for-records',
  summary: 'Ends a request: it came, or it is given up',
  params: onCase.extend({ requestId }),
  body: z.object({ as: z.enum(['came', 'given-up']) }),
  answer: z.object({ endedAt: z.iso.datetime() }),
});
