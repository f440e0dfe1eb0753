import { count, desc, gte, isNull, or, sql } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { jobProgress } from '../database/tables/job-progress.ts';
import { record } from '../database/tables/record.ts';
import { mails } from '../database/tables/sign-in.ts';

const mailDays = 30;

const where = (condition: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${condition})::int`;

/** Jobs of the last weeks by kind, as the queue remembers them. */
export const jobsNow = (queries: Executor) =>
  queries
    .select({
      name: jobProgress.name,
      waiting: where(sql`${jobProgress.state} = 'waiting'`),
      running: where(sql`${jobProgress.state} = 'running'`),
      done: where(sql`${jobProgress.state} = 'done'`),
      failed: where(sql`${jobProgress.state} = 'failed'`),
    })
    .from(jobProgress)
    .groupBy(jobProgress.name)
    .orderBy(jobProgress.name);

/** Mails not sent yet, however old, and those that went out within a month. */
export async function mailsNow(queries: Executor, now: Date) {
  const since = new Date(now.getTime() - mailDays * 86_400_000);
  const [row] = await queries
    .select({
      waiting: where(sql`${mails.sentAt} is null and ${mails.attempts} = 0`),
      failing: where(sql`${mails.sentAt} is null and ${mails.attempts} > 0`),
      bySmtp: where(sql`${mails.sentBy} = 'smtp'`),
      inFolder: where(sql`${mails.sentBy} = 'folder'`),
    })
    .from(mails)
    .where(or(isNull(mails.sentAt), gte(mails.queuedAt, since)));
  return row ?? { waiting: 0, failing: 0, bySmtp: 0, inFolder: 0 };
}

/** How long the record is, and when something was last written into it. */
export async function recordNow(queries: Executor) {
  const [length] = await queries.select({ entries: count() }).from(record);
  const [last] = await queries.select({ at: record.at }).from(record).orderBy(desc(record.seq)).limit(1);
  return { entries: length?.entries ?? 0, lastAt: last?.at.toISOString() ?? null };
}
