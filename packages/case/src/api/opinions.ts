import { z } from 'zod';
import { opinionId, personId } from '../ids.ts';
import { languages } from '../wording-support/language.ts';
import { keptAs, onCase, version } from './case.ts';
import { route } from './route.ts';

/** Parsed by `opinionSchema` where it comes in; the contract itself stays small for the browser. */
const opinionContent = z.unknown();

const openPoint = z.object({
  code: z.string(),
  path: z.string(),
  blanks: z.record(z.string(), z.union([z.string(), z.number()])),
});

const signedVersion = z.object({
  version: z.int(),
  language: z.enum(languages),
  signedAt: z.iso.datetime(),
  /** SHA-256 of the signed bytes, hexadecimal. */
  hash: z.string(),
});

/** The reviewer's own opinion on a case: made on first sight, with a place for every question. */
export const viewOwnOpinion = route({
  method: 'GET',
  path: '/api/cases/:caseId/reading/opinion',
  act: 'write-opinion',
  summary: 'One’s own opinion as last kept, what is still open in it, and what was signed',
  params: onCase,
  answer: keptAs.extend({
    opinionId,
    opinion: opinionContent,
    /** Of `mayBeSigned`; empty: it may be signed. */
    open: z.array(openPoint),
    signed: z.array(signedVersion),
    /** A draft can be changed; when the last version is signed there is none until one amends. */
    isDraft: z.boolean(),
    /** The signed version that the draft amends, to see what changed. */
    before: opinionContent.nullable(),
  }),
});

export const keepOwnOpinion = route({
  method: 'PUT',
  path: '/api/cases/:caseId/reading/opinion',
  act: 'write-opinion',
  summary: 'Keeps the draft; refused when it was changed elsewhere meanwhile',
  params: onCase,
  body: z.object({ version, opinion: opinionContent }),
  answer: keptAs.extend({ open: z.array(openPoint) }),
});

export const commitReading = route({
  method: 'POST',
  path: '/api/cases/:caseId/reading/opinion/commit',
  act: 'write-opinion',
  summary: 'Fixes what was found and advised before report and plan are opened',
  params: onCase,
  body: z.object({ version }),
  answer: keptAs.extend({ opinion: opinionContent, open: z.array(openPoint) }),
});

/** Statements of the first report, proposed from its text; refused while it is sealed. */
export const proposeReportStatements = route({
  method: 'GET',
  path: '/api/cases/:caseId/reading/opinion/statements',
  act: 'write-opinion',
  summary: 'What the first report says, statement by statement, to agree with or not',
  params: onCase,
  answer: z.object({ statements: z.array(z.unknown()) }),
});

export const signOpinion = route({
  method: 'POST',
  path: '/api/cases/:caseId/reading/opinion/sign',
  act: 'sign-opinion',
  summary: 'Signs the draft with the second factor, proved again now; what is signed never changes',
  params: onCase,
  body: z.object({ version, code: z.string().min(6).max(20) }),
  answer: z.object({ signed: signedVersion }),
});

export const amendOpinion = route({
  method: 'POST',
  path: '/api/cases/:caseId/reading/opinion/amend',
  act: 'write-opinion',
  summary: 'Begins a new version of a signed opinion, linked to it',
  params: onCase,
  body: z.object({ reason: z.string().trim().min(1).max(4_000) }),
  answer: keptAs,
});

/** Whoever holds a signed opinion can check it against these; whose a reviewer's key is, is not told. */
export const listSigningKeys = route({
  method: 'GET',
  path: '/api/signing-keys',
  act: 'look-around',
  summary: 'Public halves of all keys that ever signed an opinion here',
  answer: z.object({
    keys: z.array(
      z.object({
        /** SHA-256 of the public key, hexadecimal. */
        id: z.string(),
        of: z.enum(['server', 'reviewer']),
        /** SPKI, DER, base 64. */
        publicKey: z.string(),
        madeAt: z.iso.datetime(),
        retiredAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
});

const translationState = z.enum(['original', 'draft', 'to-check', 'checked']);
const namedReviewer = z.object({
  name: z.string(),
  role: z.string(),
  specialty: z.string(),
  country: z.string(),
});

const opinionRow = z.object({
  id: opinionId,
  /** 1 or 2, in the order they were signed; says nothing of who. */
  number: z.int(),
  versions: z.array(
    signedVersion.extend({
      languages: z.array(z.object({ language: z.enum(languages), state: translationState })),
      releasedAt: z.iso.datetime().nullable(),
    }),
  ),
  /** Only once delivered, and as the reviewer's choice allows. */
  reviewer: namedReviewer.nullable(),
});

/** The patient's side sees only what was released. */
export const listOpinions = route({
  method: 'GET',
  path: '/api/cases/:caseId/opinions',
  act: 'view-opinions',
  summary: 'Signed opinions of the case, and where each stands',
  params: onCase,
  answer: z.object({ opinions: z.array(opinionRow) }),
});

/** Of the series reviewed, and of dates in the reviewer’s own words. */
export const datesBehind = z.object({
  reviewed: z.array(z.object({ seriesUid: z.string(), date: z.iso.date().nullable() })),
  written: z.array(z.object({ written: z.string(), date: z.iso.date() })),
});

const onOpinion = onCase.extend({ opinionId });

export const viewOpinion = route({
  method: 'GET',
  path: '/api/cases/:caseId/opinions/:opinionId',
  act: 'view-opinions',
  summary: 'One signed opinion in one language, with the original where that is another',
  params: onOpinion,
  query: z.object({ language: z.enum(languages), version: z.coerce.number().int().min(1).optional() }),
  answer: z.object({
    row: opinionRow,
    version: z.int(),
    opinion: opinionContent,
    /** The signed text, where `opinion` is its translation. */
    original: opinionContent.nullable(),
    state: translationState,
    /** Counts keepings of this translation; 0: none is kept in this language. */
    keptVersion: z.int(),
    questions: z.array(z.object({ id: z.string(), text: z.string() })),
    /** Key images with what was measured drawn on them: see `opinionPicturePath`. */
    pictures: z.array(z.object({ id: z.string(), caption: z.string(), findings: z.array(z.string()) })),
    /** What the dates that the reviewer saw stand for: they were moved. */
    dates: datesBehind,
    /** What changed since the version before, where it amends one. */
    changes: z.array(z.unknown()),
    signature: z.object({
      hash: z.string(),
      signedAt: z.iso.datetime(),
      serverKey: z.string(),
      reviewerKey: z.string(),
    }),
  }),
});

/** PDF, tagged; query `language`, `version`. */
export const opinionPdfPath = '/api/cases/:caseId/opinions/:opinionId/pdf';
/** The signed document as one file, for `overread verify`. */
export const opinionFilePath = '/api/cases/:caseId/opinions/:opinionId/signed';
/** A key image as PNG with its measurements drawn. */
export const opinionPicturePath = '/api/cases/:caseId/opinions/:opinionId/pictures/:pictureId';

const translator = z.object({ personId, name: z.string(), onCase: z.boolean() });

/** Who may translate: a translator sees a case only once they were asked to. */
export const listTranslators = route({
  method: 'GET',
  path: '/api/cases/:caseId/translators',
  act: 'assign-translators',
  summary: 'Translators of the house, and whether they have a part in the case',
  params: onCase,
  answer: z.object({ translators: z.array(translator) }),
});

export const addTranslator = route({
  method: 'PUT',
  path: '/api/cases/:caseId/translators/:personId',
  act: 'assign-translators',
  summary: 'Gives a translator a part in the case; they are told by mail',
  params: onCase.extend({ personId }),
  answer: z.object({ translators: z.array(translator) }),
});

export const removeTranslator = route({
  method: 'DELETE',
  path: '/api/cases/:caseId/translators/:personId',
  act: 'assign-translators',
  summary: 'Ends a translator’s part in the case',
  params: onCase.extend({ personId }),
  answer: z.object({ translators: z.array(translator) }),
});

export const keepOpinionTranslation = route({
  method: 'PUT',
  path: '/api/cases/:caseId/opinions/:opinionId/translation',
  act: 'translate-opinion',
  summary: 'Keeps a translation of a signed opinion: its words only, never its codes or numbers',
  params: onOpinion,
  body: z.object({
    /** Of the signed opinion. */
    version,
    /** The keeping it was made from; 0 for the first. */
    over: version,
    language: z.enum(languages),
    opinion: opinionContent,
    isFinished: z.boolean(),
    machine: z.boolean(),
  }),
  answer: keptAs,
});

export const checkOpinionTranslation = route({
  method: 'POST',
  path: '/api/cases/:caseId/opinions/:opinionId/translation/check',
  act: 'translate-opinion',
  summary: 'A second person has checked the translation',
  params: onOpinion,
  body: z.object({ version, over: version, language: z.enum(languages) }),
  answer: keptAs,
});

const comparedPoint = z.object({
  kind: z.string(),
  key: z.string(),
  relation: z.enum(['agree', 'differ', 'side-by-side', 'one-silent']),
  a: z.string().nullable(),
  b: z.string().nullable(),
});

/** No vote, no average: where two differ it is a judgement call. */
export const viewComparison = route({
  method: 'GET',
  path: '/api/cases/:caseId/opinion-comparison',
  act: 'view-opinions',
  summary: 'Two opinions point by point and question by question; null with fewer than two',
  params: onCase,
  answer: z.object({
    comparison: z.object({ a: opinionId, b: opinionId, points: z.array(comparedPoint) }).nullable(),
  }),
});

const followUp = z.object({
  questions: z.array(z.string()),
  askedAt: z.iso.datetime().nullable(),
  /** The reviewer's draft; null to the patient's side until released. */
  answer: z.string().nullable(),
  answeredAt: z.iso.datetime().nullable(),
});

export const viewFollowUp = route({
  method: 'GET',
  path: '/api/cases/:caseId/follow-up',
  act: 'read-follow-up',
  summary: 'The one round of questions after the opinion',
  params: onCase,
  answer: followUp,
});

export const askFollowUp = route({
  method: 'POST',
  path: '/api/cases/:caseId/follow-up',
  act: 'ask-follow-up',
  summary: 'Asks what the opinion left open, once',
  params: onCase,
  body: z.object({ questions: z.array(z.string().trim().min(1).max(1_000)).min(1).max(3) }),
  answer: followUp,
});

export const draftFollowUp = route({
  method: 'PUT',
  path: '/api/cases/:caseId/reading/follow-up',
  act: 'write-follow-up',
  summary: 'The reviewer’s answer, for the coordinator to release',
  params: onCase,
  body: z.object({ answer: z.string().trim().min(1).max(10_000) }),
  answer: followUp,
});

const outcome = z.object({
  /** Months after delivery. */
  month: z.union([z.literal(3), z.literal(12)]),
  decision: z.enum(['operated-as-proposed', 'operated-otherwise', 'not-operated', 'undecided']),
  /** Global rating of change, -5 to 5. */
  change: z.int().min(-5).max(5).nullable(),
  text: z.string().trim().max(2_000),
});

export const viewOutcomes = route({
  method: 'GET',
  path: '/api/cases/:caseId/outcomes',
  act: 'read-outcomes',
  summary: 'What became of it, as the patient told',
  params: onCase,
  answer: z.object({
    outcomes: z.array(outcome.extend({ at: z.iso.datetime() })),
    /** What may be told now: the time has come and consent was given. */
    due: z.array(outcome.shape.month),
  }),
});

export const tellOutcome = route({
  method: 'POST',
  path: '/api/cases/:caseId/outcomes',
  act: 'tell-outcome',
  summary: 'Tells what was decided and how it went',
  params: onCase,
  body: outcome,
  answer: z.object({ at: z.iso.datetime() }),
});
