import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { cases } from './cases.ts';
import { bytea } from './column-types.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** What was asked of the patient or of a hospital; what exactly, and of whom, is sealed. */
export const recordRequests = pgTable(
  'record_requests',
  {
    id: uuid().primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    addressee: text().notNull(),
    language: text().notNull(),
    sealed: bytea().notNull(),
    askedBy: text('asked_by').notNull(),
    askedAt: moment('asked_at').notNull(),
    /** Null: nobody is reminded by itself. */
    remindAfterDays: integer('remind_after_days'),
    reminders: integer().notNull().default(0),
    remindedAt: moment('reminded_at'),
    endedAt: moment('ended_at'),
    endedAs: text('ended_as'),
  },
  (table) => [
    index('record_requests_by_case').on(table.caseId, table.askedAt),
    index('record_requests_to_remind')
      .on(table.askedAt)
      .where(sql`ended_at is null and remind_after_days is not null`),
    check('record_requests_addressee', sql`addressee in ('patient','hospital')`),
    check('record_requests_ended', sql`ended_as in ('came','given-up') or ended_as is null`),
  ],
);
