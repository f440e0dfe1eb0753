import type { FastifyBaseLogger } from 'fastify';
import type { Database, Transaction } from '../database/open-database.ts';
import type { PostOffice } from '../mail/post-office.ts';
import type { ActRecorder } from '../record/act-recorder.ts';

/** What sign-in needs of the world; made once at start. */
export interface SignInOptions {
  readonly database: Database;
  readonly postOffice: PostOffice;
  readonly record: Pick<ActRecorder, 'act'>;
  /** At least 32 characters, the same in every server of a house and at every start. */
  readonly secret: string;
  /** Where people reach the house; with `https:` cookies are Secure. */
  readonly publicUrl: URL;
  /** Other origins the same house is reached by, such as `http://127.0.0.1:4747` beside `localhost`. */
  readonly otherOrigins?: readonly string[];
  /** Whether patients may open accounts by themselves. Asked at each sign-up. */
  readonly isRegistrationOpen: () => Promise<boolean>;
  /** Gives the accepting person their part in the case; in the acceptance's own transaction. */
  readonly giveCaseAccess: (tx: Transaction, access: CaseAccess) => Promise<void>;
  readonly now: () => Date;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
  /** Answers that must not tell whether an address is known come no sooner than this; 400 unless told otherwise. */
  readonly leastMilliseconds?: number;
}

export interface CaseAccess {
  readonly caseId: string;
  readonly personId: string;
  readonly standing: 'patient' | 'relative';
  readonly at: Date;
}

/** Every origin a request may come from. */
export const originsOf = ({ publicUrl, otherOrigins = [] }: SignInOptions): ReadonlySet<string> =>
  new Set([publicUrl.origin, ...otherOrigins]);
