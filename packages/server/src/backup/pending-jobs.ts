import { sql } from 'drizzle-orm';
import type pg from 'pg';
import { fromDrizzle, PgBoss, type JobInsert } from 'pg-boss';
import type { Database } from '../database/open-database.ts';

/** A job still to be done, with what decides how it is tried. */
export type PendingJob = Readonly<{ queue: string; job: JobInsert }>;

/** Jobs that wait or are under way; those under way begin anew. None when there is no queue yet. */
export async function pendingJobs(client: pg.ClientBase): Promise<readonly PendingJob[]> {
  const { rows: there } = await client.query("select to_regclass('jobs.job') is not null as yes");
  if (!(there[0] as { yes: boolean } | undefined)?.yes) return [];
  const { rows } = await client.query<{ queue: string; job: JobInsert }>(
    `select name as queue, json_strip_nulls(json_build_object(
       'id', id, 'data', data, 'priority', priority, 'startAfter', start_after,
       'retryLimit', retry_limit, 'retryDelay', retry_delay, 'retryBackoff', retry_backoff,
       'retryDelayMax', retry_delay_max, 'expireInSeconds', expire_seconds,
       'deleteAfterSeconds', deletion_seconds, 'heartbeatSeconds', heartbeat_seconds,
       'deadLetter', dead_letter)) as job
     from jobs.job where state::text in ('created', 'retry', 'active') and name not like '\\_\\_pgboss\\_\\_%'
     order by created_on, id`,
  );
  return rows;
}

/** The queue's own tables, made in a database that has none. */
export async function startQueues(url: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: 'jobs',
    max: 2,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  return boss;
}

/** Puts the jobs in their queues within a transaction. */
export async function insertJobs(boss: PgBoss, tx: Database, jobs: readonly PendingJob[]): Promise<void> {
  const db = fromDrizzle(tx, sql);
  // Settings are given to each queue at the server's start; how long it keeps what failed is not among them.
  const failedTo = jobs.flatMap(({ job }) => job.deadLetter ?? []);
  for (const queue of new Set([...failedTo, ...jobs.map((one) => one.queue)]))
    await boss.createQueue(queue, { retentionSeconds: 90 * 86_400 });
  for (const { queue, job } of jobs) await boss.insert(queue, [job], { db });
}
