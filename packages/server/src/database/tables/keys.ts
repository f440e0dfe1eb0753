import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { cases } from './cases.ts';
import { bytea } from './column-types.ts';

/**
 * The key of each case, wrapped by the master key named beside it, which is not in the database. When it is
 * destroyed `wrapped` is emptied, and everything kept under it is unreadable.
 */
export const caseKeys = pgTable(
  'case_keys',
  {
    caseId: uuid('case_id')
      .primaryKey()
      .references(() => cases.id, { onDelete: 'cascade' }),
    masterKeyId: text('master_key_id').notNull(),
    wrapped: bytea('wrapped'),
    madeAt: timestamp('made_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    destroyedAt: timestamp('destroyed_at', { withTimezone: true, mode: 'date' }),
  },
  (table) => [index('case_keys_by_master').on(table.masterKeyId)],
);
