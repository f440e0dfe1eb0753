import type { JobWithMetadata, JobResult } from 'pg-boss';
import type { ProgressRows } from './job-progress.ts';
import { JobFailure, type JobHandler } from './jobs.ts';

/** How often a running job looks whether it was cancelled elsewhere. */
const lookMilliseconds = 2_000;

/** Makes one attempt at a job and says how it went. */
export async function runJob(
  job: JobWithMetadata,
  { run }: JobHandler,
  rows: ProgressRows,
  onFault: (job: string, error: unknown) => void,
): Promise<JobResult> {
  const { id } = job;
  if (!(await rows.begin(id))) return { id, status: 'completed' };
  const cancelled = new AbortController();
  const cancel = (): void => cancelled.abort(new JobFailure('cancelled'));
  const watch = setInterval(() => {
    rows.isRunning(id).then(
      (running) => running || cancel(),
      () => undefined,
    );
  }, lookMilliseconds);
  const report = async (fraction: number, step?: string): Promise<void> => {
    if (!(await rows.report(id, fraction, step ?? null))) cancel();
    cancelled.signal.throwIfAborted();
  };
  try {
    const signal = AbortSignal.any([job.signal, cancelled.signal]);
    await run({ id, payload: job.data, signal, report });
    await rows.finish(id);
    return { id, status: 'completed' };
  } catch (error) {
    return await afterFailure(job, error, rows, onFault);
  } finally {
    clearInterval(watch);
  }
}

async function afterFailure(
  { id, name, retryCount, retryLimit }: JobWithMetadata,
  error: unknown,
  rows: ProgressRows,
  onFault: (job: string, error: unknown) => void,
): Promise<JobResult> {
  const code = error instanceof JobFailure ? error.code : 'fault';
  if (code === 'cancelled') return { id, status: 'completed' };
  if (code === 'fault') onFault(name, error);
  const forGood = error instanceof JobFailure || retryCount >= retryLimit;
  await (forGood ? rows.fail(id, code) : rows.waitAgain(id, code));
  return { id, status: forGood ? 'deadletter' : 'failed', output: { code } };
}
