import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { cases } from './cases.ts';
import { bytea } from './column-types.ts';
import { people } from './sign-in.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const ofCase = () =>
  uuid('case_id')
    .notNull()
    .references(() => cases.id, { onDelete: 'cascade' });

/** What a person decided of images and pages that may show a name. */
export const readingHolds = pgTable(
  'reading_holds',
  {
    caseId: ofCase(),
    holdId: text('hold_id').notNull(),
    /** `show`, `mask` or `withhold`. */
    decision: text().notNull(),
    /** Rectangles; sealed. */
    sealed: bytea().notNull(),
    decidedBy: text('decided_by').notNull(),
    decidedAt: moment('decided_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.holdId] }),
    check('reading_holds_decision', sql`decision in ('show','mask','withhold')`),
  ],
);

/** What a reviewer opened before committing what they found. */
export const openedSeals = pgTable(
  'opened_seals',
  {
    caseId: ofCase(),
    personId: text('person_id').notNull(),
    what: text().notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.personId, table.what] })],
);

/** A reviewer's marks on images; what they say is sealed. */
export const annotations = pgTable(
  'annotations',
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    personId: text('person_id').notNull(),
    version: integer().notNull(),
    sealed: bytea().notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [index('annotations_by_case').on(table.caseId, table.personId)],
);

/** One opinion of one reviewer on one case: its draft, sealed. Null: its last version is signed. */
export const opinions = pgTable(
  'opinions',
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    personId: text('person_id').notNull(),
    /** Counts changes of the draft, against lost updates. */
    version: integer().notNull(),
    sealed: bytea(),
    /** When the reading was committed; its content is in the draft and in every signed version. */
    committedAt: moment('committed_at'),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('opinions_one_each').on(table.caseId, table.personId)],
);

/** Signed versions: never changed (a trigger sees to it), but for when they were released. */
export const opinionVersions = pgTable(
  'opinion_versions',
  {
    opinionId: uuid('opinion_id')
      .notNull()
      .references(() => opinions.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    caseId: ofCase(),
    language: text().notNull(),
    /** The signed bytes, sealed under the case's key. */
    sealed: bytea().notNull(),
    /** SHA-256 of the signed bytes. */
    hash: bytea().notNull(),
    signedAt: moment('signed_at').notNull(),
    serverKeyId: text('server_key_id').notNull(),
    serverSignature: bytea('server_signature').notNull(),
    reviewerKeyId: text('reviewer_key_id').notNull(),
    reviewerSignature: bytea('reviewer_signature').notNull(),
    releasedAt: moment('released_at'),
  },
  (table) => [
    primaryKey({ columns: [table.opinionId, table.version] }),
    index('opinion_versions_by_case').on(table.caseId),
  ],
);

export const opinionTranslations = pgTable(
  'opinion_translations',
  {
    opinionId: uuid('opinion_id')
      .notNull()
      .references(() => opinions.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    language: text().notNull(),
    keptVersion: integer('kept_version').notNull(),
    sealed: bytea().notNull(),
    state: text().notNull(),
    machine: boolean().notNull().default(false),
    translatedBy: text('translated_by').notNull(),
    checkedBy: text('checked_by'),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.opinionId, table.version, table.language] }),
    check('opinion_translations_state', sql`state in ('draft','to-check','checked')`),
  ],
);

/** Ed25519 keys that sign opinions: the server's (no person) and each reviewer's. */
export const signingKeys = pgTable(
  'signing_keys',
  {
    /** SHA-256 of the public key, hexadecimal. */
    id: text().primaryKey(),
    personId: text('person_id'),
    publicKey: bytea('public_key').notNull(),
    /** Under the master key named beside it. */
    wrapped: bytea().notNull(),
    masterKeyId: text('master_key_id').notNull(),
    madeAt: moment('made_at').notNull().defaultNow(),
    retiredAt: moment('retired_at'),
  },
  (table) => [index('signing_keys_by_person').on(table.personId)],
);

/** The one round of questions after the opinion, and its answer; sealed. */
export const followUps = pgTable('follow_ups', {
  caseId: uuid('case_id')
    .primaryKey()
    .references(() => cases.id, { onDelete: 'cascade' }),
  sealedQuestions: bytea('sealed_questions').notNull(),
  sealedAnswer: bytea('sealed_answer'),
  askedAt: moment('asked_at').notNull(),
  answeredAt: moment('answered_at'),
});

/** What became of it, told 3 and 12 months after delivery; sealed. */
export const outcomes = pgTable(
  'outcomes',
  {
    caseId: ofCase(),
    month: integer().notNull(),
    sealed: bytea().notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.month] }),
    check('outcomes_month', sql`month in (3, 12)`),
  ],
);

/** When a patient was asked by mail what became of it: once for each month. */
export const outcomeAsks = pgTable(
  'outcome_asks',
  {
    caseId: ofCase(),
    month: integer().notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.month] })],
);

/** Links by which a patient gives the opinion to their own doctor; only digests of link and code are kept. */
export const shares = pgTable(
  'shares',
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    tokenHash: bytea('token_hash').notNull().unique(),
    codeHash: bytea('code_hash').notNull(),
    /** Label and note; sealed. */
    sealed: bytea().notNull(),
    language: text().notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: moment('made_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    closedAt: moment('closed_at'),
    /** Wrong codes given; too many close it. */
    failures: integer().notNull().default(0),
  },
  (table) => [index('shares_by_case').on(table.caseId)],
);

export const shareOpenings = pgTable(
  'share_openings',
  {
    shareId: uuid('share_id')
      .notNull()
      .references(() => shares.id, { onDelete: 'cascade' }),
    at: moment('at').notNull().defaultNow(),
    /** Digest of a ticket that fetches files during the visit. */
    ticketHash: bytea('ticket_hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.shareId, table.ticketHash] })],
);

/** What each reviewer does, says and can take. */
export const directoryEntries = pgTable('directory_entries', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  version: integer().notNull(),
  entry: jsonb().notNull(),
  updatedBy: text('updated_by').notNull(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

/** How the reading room looks and acts for a person. */
export const readingSettings = pgTable('reading_settings', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  version: integer().notNull(),
  settings: jsonb().notNull(),
});

export const offers = pgTable(
  'offers',
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    personId: text('person_id').notNull(),
    offeredBy: text('offered_by').notNull(),
    offeredAt: moment('offered_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    answer: text().notNull().default('open'),
    answeredAt: moment('answered_at'),
    reason: text(),
  },
  (table) => [
    index('offers_by_case').on(table.caseId, table.offeredAt),
    uniqueIndex('offers_one_open')
      .on(table.caseId, table.personId)
      .where(sql`answer = 'open'`),
    check('offers_answer', sql`answer in ('open','accepted','declined','expired','withdrawn')`),
  ],
);

/** What a reviewer asked for before going on; sealed. */
export const askedForMore = pgTable(
  'asked_for_more',
  {
    id: uuid().primaryKey(),
    caseId: ofCase(),
    byPerson: text('by_person').notNull(),
    sealed: bytea().notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [index('asked_for_more_by_case').on(table.caseId, table.at)],
);

/** A paper in another language, segment by segment; sealed. */
export const documentTranslations = pgTable(
  'document_translations',
  {
    caseId: ofCase(),
    documentId: uuid('document_id').notNull(),
    language: text().notNull(),
    version: integer().notNull(),
    sealed: bytea().notNull(),
    state: text().notNull(),
    machine: boolean().notNull().default(false),
    translatedBy: text('translated_by').notNull(),
    checkedBy: text('checked_by'),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.documentId, table.language] }),
    check('document_translations_state', sql`state in ('draft','to-check','checked')`),
  ],
);
