import { z } from 'zod';
import { personId } from '../ids.ts';
import { states } from '../lifecycle/states.ts';
import { caseTypes } from '../wording-support/case-type.ts';
import { languages } from '../wording-support/language.ts';
import { caseSummary, keptAs, onCase, version } from './case.ts';
import { route } from './route.ts';

const words = z.string().trim().max(200);

/** What a reviewer does, says and can take. FHIR R4 PractitionerRole holds the same. */
export const directoryEntry = z.object({
  /** As it is shown when an opinion is delivered. */
  role: words,
  specialty: words,
  country: z.string().length(2).or(z.literal('')),
  hospital: words,
  caseTypes: z.array(z.enum(caseTypes)),
  procedures: z.array(z.object({ name: words, perYear: z.int().min(0).max(5_000).nullable() })).max(60),
  languages: z.array(z.enum([...languages, 'de', 'fr', 'es', 'ru', 'ar', 'ja', 'ko'])),
  settings: z.array(z.enum(['remote', 'in-person'])),
  /** Readings at a time. */
  capacity: z.int().min(0).max(100),
  away: z.array(z.object({ from: z.iso.date(), until: z.iso.date() })).max(50),
  /** Hospitals and doctors whose patients they must not read. */
  conflicts: z.array(words).max(100),
  /** Whether the patient is told who wrote the opinion, once it is delivered. */
  mayBeNamed: z.boolean(),
});
export type DirectoryEntry = z.infer<typeof directoryEntry>;

export const viewOwnEntry = route({
  method: 'GET',
  path: '/api/me/directory-entry',
  act: 'keep-own-entry',
  summary: 'One’s own entry in the directory of reviewers',
  answer: keptAs.extend({ entry: directoryEntry }),
});

export const keepOwnEntry = route({
  method: 'PUT',
  path: '/api/me/directory-entry',
  act: 'keep-own-entry',
  summary: 'Keeps one’s own entry',
  body: z.object({ version, entry: directoryEntry }),
  answer: keptAs,
});

/** How the reading room looks and acts for this person, wherever they sign in. */
export const readingSettings = z.object({
  version: z.int(),
  settings: z.record(z.string().max(60), z.unknown()),
});

export const viewReadingSettings = route({
  method: 'GET',
  path: '/api/me/reading-settings',
  act: 'manage-own-account',
  summary: 'Settings of hanging and tools',
  answer: readingSettings,
});

export const keepReadingSettings = route({
  method: 'PUT',
  path: '/api/me/reading-settings',
  act: 'manage-own-account',
  summary: 'Keeps settings of hanging and tools',
  body: readingSettings,
  answer: z.object({ version: z.int() }),
});

const reviewerRow = keptAs.extend({
  personId,
  name: z.string(),
  entry: directoryEntry,
  /** Readings open now. */
  open: z.int(),
  isActive: z.boolean(),
});

export const listReviewers = route({
  method: 'GET',
  path: '/api/reviewers',
  act: 'administer-directory',
  summary: 'The directory of reviewers',
  answer: z.object({ reviewers: z.array(reviewerRow) }),
});

export const keepReviewer = route({
  method: 'PUT',
  path: '/api/reviewers/:personId',
  act: 'administer-directory',
  summary: 'Keeps a reviewer’s entry for them',
  params: z.object({ personId }),
  body: z.object({ version, entry: directoryEntry }),
  answer: keptAs,
});

export const importReviewers = route({
  method: 'POST',
  path: '/api/reviewers/import',
  act: 'administer-directory',
  summary: 'Takes entries from a CSV table, by mail address; a dry run only says what would happen',
  body: z.object({ csv: z.string().max(1_000_000), dryRun: z.boolean() }),
  answer: z.object({
    rows: z.array(
      z.object({
        line: z.int(),
        email: z.string(),
        does: z.enum(['change', 'invite-first', 'nothing', 'refused']),
        faults: z.array(z.object({ column: z.string(), reason: z.string() })),
      }),
    ),
  }),
});

/** The reviewer's work list: what is offered, what is being read, what was signed. */
export const listReadings = route({
  method: 'GET',
  path: '/api/readings',
  act: 'list-own-readings',
  summary: 'Cases offered to one or read by one, pseudonymous',
  answer: z.object({
    readings: z.array(
      caseSummary.pick({ id: true, code: true, caseType: true, side: true }).extend({
        state: z.enum(states),
        as: z.enum(['offered-reviewer', 'reviewer']),
        since: z.iso.datetime(),
        expiresAt: z.iso.datetime().nullable(),
        images: z.int(),
        questions: z.int(),
        /** Messages of the coordinators not read yet. */
        unread: z.int(),
        committed: z.boolean(),
        signed: z.boolean(),
      }),
    ),
  }),
});

const ranked = z.object({
  personId,
  name: z.string(),
  /** Why they may not be asked, as codes; empty: they may. */
  barredBy: z.array(z.string()),
  /** What speaks for and against, as codes with numbers, the weightiest first. */
  reasons: z.array(z.object({ code: z.string(), points: z.number(), count: z.number().nullable() })),
  points: z.number(),
});

export const listCandidates = route({
  method: 'GET',
  path: '/api/cases/:caseId/candidates',
  act: 'match-reviewers',
  summary: 'Who may read the case, the best suited first, and why others may not',
  params: onCase,
  answer: z.object({ candidates: z.array(ranked) }),
});

const offer = z.object({
  id: z.uuid(),
  personId,
  name: z.string(),
  offeredAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  answer: z.enum(['open', 'accepted', 'declined', 'expired', 'withdrawn']),
  /** Why they declined: `conflict`, `not-my-field`, `no-time`, `other`. */
  reason: z.string().nullable(),
});

export const listOffers = route({
  method: 'GET',
  path: '/api/cases/:caseId/offers',
  act: 'match-reviewers',
  summary: 'Who was asked, and what they answered',
  params: onCase,
  answer: z.object({ offers: z.array(offer), opinionsWanted: z.int() }),
});

/** One reviewer, or two who read blind to each other. */
export const makeOffers = route({
  method: 'POST',
  path: '/api/cases/:caseId/offers',
  act: 'offer-case',
  summary: 'Offers the case to reviewers by mail that says nothing of the patient',
  params: onCase,
  body: z.object({ personIds: z.array(personId).min(1).max(2), hours: z.int().min(1).max(720) }),
  answer: z.object({ offers: z.array(offer) }),
});

export const withdrawOffer = route({
  method: 'DELETE',
  path: '/api/cases/:caseId/offers/:offerId',
  act: 'withdraw-offer',
  summary: 'Takes an unanswered offer back',
  params: onCase.extend({ offerId: z.uuid() }),
  answer: z.object({ offers: z.array(offer) }),
});

export const acceptOffer = route({
  method: 'POST',
  path: '/api/cases/:caseId/offers/accept',
  act: 'accept-offer',
  summary: 'Takes the case to read; says that nothing stands in the way',
  params: onCase,
  body: z.object({ noConflict: z.literal(true) }),
  answer: z.object({ accepted: z.literal(true) }),
});

export const declineOffer = route({
  method: 'POST',
  path: '/api/cases/:caseId/offers/decline',
  act: 'decline-offer',
  summary: 'Declines the case, with a reason the patient never sees',
  params: onCase,
  body: z.object({ reason: z.enum(['conflict', 'not-my-field', 'no-time', 'other']) }),
  answer: z.object({ declined: z.literal(true) }),
});

/** What the reviewer needs before going on: records, or another view. */
export const askForMore = route({
  method: 'POST',
  path: '/api/cases/:caseId/reading/ask-for-more',
  act: 'ask-for-more',
  summary: 'Asks the coordinator for records or another view, with what and why',
  params: onCase,
  body: z.object({
    items: z
      .array(
        z.object({
          requirement: z.string().max(64).nullable(),
          what: words.min(1),
          why: z.string().trim().min(1).max(1_000),
        }),
      )
      .min(1)
      .max(20),
  }),
  answer: z.object({ asked: z.literal(true) }),
});

export const listAskedForMore = route({
  method: 'GET',
  path: '/api/cases/:caseId/asked-for-more',
  act: 'view-asked-for-more',
  summary: 'What reviewers asked for, and since when',
  params: onCase,
  answer: z.object({
    asked: z.array(
      z.object({
        at: z.iso.datetime(),
        items: z.array(z.object({ requirement: z.string().nullable(), what: z.string(), why: z.string() })),
      }),
    ),
  }),
});
