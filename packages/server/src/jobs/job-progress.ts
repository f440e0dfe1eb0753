import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Database, Executor } from '../database/open-database.ts';
import { jobProgress } from '../database/tables/job-progress.ts';
import type { JobProgress } from './jobs.ts';

/** The rows that say how far each job is. */
export function progressRows(database: Database) {
  const change = async (
    id: string,
    from: readonly JobProgress['state'][],
    to: Partial<JobProgress>,
  ): Promise<boolean> => {
    const changed = await database
      .update(jobProgress)
      .set({ ...to, updatedAt: new Date() })
      .where(and(eq(jobProgress.id, id), inArray(jobProgress.state, [...from])))
      .returning({ id: jobProgress.id });
    return changed.length > 0;
  };
  return {
    add: async (queries: Executor, row: { id: string; name: string; caseId: string | null }) =>
      void (await queries.insert(jobProgress).values({ ...row, state: 'waiting' })),
    /** False when it was cancelled. */
    begin: (id: string) => change(id, ['waiting', 'running'], { state: 'running', reason: null }),
    report: (id: string, fraction: number, step: string | null) =>
      change(id, ['running'], { fraction: Math.min(1, Math.max(0, fraction)), step }),
    finish: (id: string) => change(id, ['running'], { state: 'done', fraction: 1, step: null }),
    waitAgain: (id: string, reason: string) => change(id, ['running'], { state: 'waiting', reason }),
    fail: (id: string, reason: string) => change(id, ['waiting', 'running'], { state: 'failed', reason }),
    cancel: (id: string) => change(id, ['waiting', 'running'], { state: 'cancelled' }),
    isRunning: async (id: string) => (await rowOf(database, id))?.state === 'running',
    of: (id: string) => rowOf(database, id),
    ofCase: (caseId: string) =>
      database
        .select()
        .from(jobProgress)
        .where(eq(jobProgress.caseId, caseId))
        .orderBy(desc(jobProgress.createdAt))
        .limit(200),
    /** Forgets jobs that ended before `moment`. */
    forget: async (moment: Date) =>
      void (await database
        .delete(jobProgress)
        .where(
          and(lt(jobProgress.updatedAt, moment), inArray(jobProgress.state, ['done', 'failed', 'cancelled'])),
        )),
  };
}

export type ProgressRows = ReturnType<typeof progressRows>;

async function rowOf(database: Database, id: string): Promise<JobProgress | undefined> {
  const [row] = await database.select().from(jobProgress).where(eq(jobProgress.id, id));
  return row;
}
