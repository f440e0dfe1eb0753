import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { cases } from './cases.ts';
import { bytea } from './column-types.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Appointments; where, for what and what came of it is sealed. */
export const visits = pgTable(
  'visits',
  {
    id: uuid().primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    state: text().notNull(),
    /** Rises with each change, as its SEQUENCE in calendars does (RFC 5545 section 3.8.7.4). */
    version: integer().notNull(),
    startsAt: moment('starts_at').notNull(),
    sealed: bytea().notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('visits_by_case').on(table.caseId, table.startsAt),
    check(
      'visits_state',
      sql`state in ('appointment-proposed','confirmed','records-transferred','attended','cancelled')`,
    ),
  ],
);
