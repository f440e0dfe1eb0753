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
import { bytea } from './column-types.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/**
 * One row per case. What may name or describe the patient is sealed under the case's key, in `case_parts`;
 * what is here is what lists and rules of access need.
 */
export const cases = pgTable(
  'cases',
  {
    id: uuid().primaryKey(),
    /** Sayable on the telephone, without meaning. */
    code: text().notNull(),
    state: text().notNull(),
    caseType: text('case_type').notNull(),
    side: text().notNull(),
    language: text().notNull(),
    /** The coordinator who looks after it. */
    ownerId: text('owner_id'),
    helpAsked: boolean('help_asked').notNull().default(false),
    /** Opened by a coordinator for a patient who telephoned. */
    byPhone: boolean('by_phone').notNull().default(false),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    erasedAt: moment('erased_at'),
  },
  (table) => [
    uniqueIndex('cases_code').on(table.code),
    index('cases_by_state').on(table.state, table.updatedAt, table.id),
    index('cases_by_age').on(table.updatedAt, table.id),
    index('cases_by_owner').on(table.ownerId, table.updatedAt, table.id),
    index('cases_by_type').on(table.caseType, table.updatedAt, table.id),
  ],
);

/** Who has a part in a case, as what, from when until when. A part that ended stays, for the record. */
export const caseMembers = pgTable(
  'case_members',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    personId: text('person_id').notNull(),
    standing: text().notNull(),
    since: moment('since').notNull().defaultNow(),
    until: moment('until'),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.personId, table.standing, table.since] }),
    index('case_members_by_person')
      .on(table.personId)
      .where(sql`until is null`),
    check(
      'case_members_standing',
      sql`standing in ('patient','relative','translator','offered-reviewer','reviewer')`,
    ),
  ],
);

/** Every move, in order; `cases.state` is the last one's `to`. */
export const caseMoves = pgTable(
  'case_moves',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    act: text().notNull(),
    from: text().notNull(),
    to: text().notNull(),
    byPerson: text('by_person').notNull(),
    at: moment('at').notNull().defaultNow(),
    /** Sealed: a reason may say something about the patient. */
    reason: bytea(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.number] })],
);

/** Basics, story and questions: JSON sealed under the case's key, with a version against lost updates. */
export const caseParts = pgTable(
  'case_parts',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    part: text().notNull(),
    version: integer().notNull(),
    sealed: bytea().notNull(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    updatedBy: text('updated_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.part] })],
);

export const consents = pgTable(
  'consents',
  {
    id: uuid().primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    purpose: text().notNull(),
    textVersion: text('text_version').notNull(),
    /** SHA-256 of the very text that was shown, in hexadecimal. */
    textHash: text('text_hash').notNull(),
    language: text().notNull(),
    byPerson: text('by_person').notNull(),
    givenAt: moment('given_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [
    uniqueIndex('consents_one_in_force')
      .on(table.caseId, table.purpose)
      .where(sql`withdrawn_at is null`),
  ],
);

export const messages = pgTable(
  'messages',
  {
    id: uuid().primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    /** The translator or reviewer whose thread with the coordinators it is in; null: the patient’s side’s. */
    threadOf: text('thread_of'),
    fromPerson: text('from_person').notNull(),
    fromStanding: text('from_standing').notNull(),
    sealed: bytea().notNull(),
    at: moment('at').notNull().defaultNow(),
    /** When the other side first saw it. */
    readAt: moment('read_at'),
  },
  (table) => [
    index('messages_by_case').on(table.caseId, table.at),
    index('messages_unread')
      .on(table.caseId)
      .where(sql`read_at is null`),
  ],
);

/** A coordinator's saved views of the board. */
export const boardViews = pgTable(
  'board_views',
  {
    id: uuid().primaryKey(),
    personId: text('person_id').notNull(),
    name: text().notNull(),
    filter: jsonb().notNull(),
    keptAt: moment('kept_at').notNull(),
  },
  (table) => [index('board_views_by_person').on(table.personId, table.name)],
);
