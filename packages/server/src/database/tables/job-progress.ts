import { index, pgTable, real, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** How far each job is, for those who wait for it. Codes only; a job's payload is in the queue's own tables. */
export const jobProgress = pgTable(
  'job_progress',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    caseId: text('case_id'),
    /** `waiting`, `running`, `done`, `failed` or `cancelled`. */
    state: text('state').$type<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>().notNull(),
    /** From 0 to 1. */
    fraction: real('fraction').notNull().default(0),
    /** What it is doing, as a code. */
    step: text('step'),
    /** Why it failed, as a code. */
    reason: text('reason'),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    index('job_progress_by_case').on(table.caseId, table.createdAt),
    index('job_progress_by_age').on(table.updatedAt),
  ],
);
