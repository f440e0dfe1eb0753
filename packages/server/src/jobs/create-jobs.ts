import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss, type JobWithMetadata } from 'pg-boss';
import type { Database } from '../database/open-database.ts';
import { progressRows, type ProgressRows } from './job-progress.ts';
import type { JobHandler, JobKind, Jobs } from './jobs.ts';
import { runJob } from './run-job.ts';

export type JobsOptions = Readonly<{
  url: string;
  database: Database;
  handlers: readonly JobHandler[];
  /** Told of every attempt that failed unexpectedly, and of trouble with the queue itself (`job` is `queue`). */
  onFault: (job: string, error: unknown) => void;
  /** Whether this process does jobs, or only puts them in the queue. */
  work?: boolean;
}>;

/** Jobs that failed for good go here, to be looked at. */
const deadLetter = 'failed-for-good';
const keepProgressDays = 30;

/**
 * Durable jobs in the same database. A job of a killed server is begun again by whichever server is there,
 * about half a minute later; a failed attempt is repeated with growing pauses.
 */
export async function createJobs(options: JobsOptions): Promise<Jobs> {
  const { url, database, handlers, onFault, work = true } = options;
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'overread-jobs',
    max: 4,
    schema: 'jobs',
    useListenNotify: work,
    supervise: work,
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    openTelemetry: { enabled: false },
  });
  boss.on('error', (error) => onFault('queue', error));
  await boss.start();
  const rows = progressRows(database);
  const begin = async (): Promise<ReadonlySet<string>> => {
    const queues = await openQueues(boss, handlers);
    if (!work) return queues;
    for (const handler of handlers) await startWorker(boss, handler, rows, onFault);
    await rows.forget(new Date(Date.now() - keepProgressDays * 86_400_000));
    return queues;
  };
  const known = await begin().catch(async (error: unknown) => {
    await boss.stop({ graceful: false });
    throw error;
  });
  return {
    enqueue: async (tx, kind, payload, { caseId, notBefore } = {}) => {
      if (!known.has(kind.name)) throw new Error(`no handler was registered for the job ${kind.name}`);
      const id = randomUUID();
      await rows.add(tx, { id, name: kind.name, caseId: caseId ?? null });
      await boss.send(kind.name, kind.payload.parse(payload), {
        id,
        db: fromDrizzle(tx, sql),
        ...(notBefore && { startAfter: notBefore }),
      });
      return id;
    },
    progress: rows.of,
    progressOfCase: rows.ofCase,
    cancel: async (id) => {
      const row = await rows.of(id);
      if (!row || !(await rows.cancel(id))) return false;
      await boss.cancel(row.name, id);
      return true;
    },
    failedForGood: async () => (await boss.findJobs(deadLetter, { queued: true })).length,
    close: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

async function openQueues(boss: PgBoss, handlers: readonly JobHandler[]): Promise<ReadonlySet<string>> {
  await boss.createQueue(deadLetter, { retentionSeconds: 90 * 86_400 });
  for (const { kind } of handlers) {
    const settings = queueSettings(kind);
    await boss.createQueue(kind.name, settings);
    await boss.updateQueue(kind.name, settings);
  }
  return new Set(handlers.map(({ kind }) => kind.name));
}

const queueSettings = ({ retries = 3, limitSeconds = 900 }: JobKind<object>) => ({
  retryLimit: retries,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 600,
  expireInSeconds: limitSeconds,
  heartbeatSeconds: 20,
  deadLetter,
  notify: true,
});

async function startWorker(
  boss: PgBoss,
  handler: JobHandler,
  rows: ProgressRows,
  onFault: JobsOptions['onFault'],
): Promise<void> {
  const { name, atOnce = 1 } = handler.kind;
  await boss.work(
    name,
    {
      localConcurrency: atOnce,
      includeMetadata: true,
      perJobResults: true,
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: 1,
    },
    (jobs: JobWithMetadata[]) => Promise.all(jobs.map((job) => runJob(job, handler, rows, onFault))),
  );
}
