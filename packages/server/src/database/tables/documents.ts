import { bigint, index, integer, pgTable, real, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from './column-types.ts';
import { cases } from './cases.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const documents = pgTable(
  'documents',
  {
    id: uuid().primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    blobId: text('blob_id').notNull(),
    /** As found in the content, not as the name says. */
    mediaType: text('media_type').notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    sha256: bytea().notNull(),
    pages: integer(),
    state: text().notNull().default('received'),
    progress: real().notNull().default(0),
    /** File name, text, proposal, devices, problems; sealed. */
    sealed: bytea().notNull(),
    /** What a person confirmed; sealed. */
    sealedFacts: bytea('sealed_facts'),
    addedBy: text('added_by').notNull(),
    addedAt: moment('added_at').notNull().defaultNow(),
  },
  (table) => [index('documents_by_case').on(table.caseId, table.addedAt)],
);
