import type { z } from 'zod';
import type { Transaction } from '../database/open-database.ts';
import type { jobProgress } from '../database/tables/job-progress.ts';

/** A kind of work that can wait: its name, and what it must be told. Say no more than ids. */
export interface JobKind<Payload extends object> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** How often a failed attempt is made again; 3 unless told otherwise. */
  readonly retries?: number;
  /** An attempt that takes longer is given up; 900 unless told otherwise. */
  readonly limitSeconds?: number;
  /** How many run at once in one server; 1 unless told otherwise. */
  readonly atOnce?: number;
}

/** What a handler may do while it works. */
export interface Work<Payload extends object> {
  readonly id: string;
  readonly payload: Payload;
  /** Aborted when the job is cancelled, takes too long, or the server stops. */
  readonly signal: AbortSignal;
  /** Tells those who wait how far it is, from 0 to 1, and what it is doing, as a code. */
  readonly report: (fraction: number, step?: string) => Promise<void>;
}

/** A kind and who does it. Attempts may be repeated, so doing it twice must be as doing it once. */
export interface JobHandler {
  readonly kind: JobKind<object>;
  readonly run: (work: Work<object>) => Promise<void>;
}

/** Pairs a kind with its handler, whose payload has been checked. */
export const handle = <Payload extends object>(
  kind: JobKind<Payload>,
  run: (work: Work<Payload>) => Promise<void>,
): JobHandler => ({
  kind,
  run: (work) => run({ ...work, payload: kind.payload.parse(work.payload) }),
});

/** A failure that trying again cannot mend; `code` is shown to those who wait. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

export type JobProgress = typeof jobProgress.$inferSelect;

export interface Jobs {
  /** Puts a job in the queue with the caller's transaction, and answers its id. It begins after the commit. */
  readonly enqueue: <Payload extends object>(
    tx: Transaction,
    kind: JobKind<Payload>,
    payload: Payload,
    options?: { readonly caseId?: string; readonly notBefore?: Date },
  ) => Promise<string>;
  readonly progress: (id: string) => Promise<JobProgress | undefined>;
  /** The jobs of a case, newest first, at most 200. */
  readonly progressOfCase: (caseId: string) => Promise<readonly JobProgress[]>;
  /** Answers whether there was something to cancel. */
  readonly cancel: (id: string) => Promise<boolean>;
  /** How many jobs failed for good and wait for someone to look. */
  readonly failedForGood: () => Promise<number>;
  /** Takes no new job, gives the running ones some time to end, then lets them go; they start again later. */
  readonly close: () => Promise<void>;
}
