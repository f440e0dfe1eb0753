import type { ConsentParameters } from '@overread/case';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { CaseChanges } from '../board/case-changes.ts';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { Database, Transaction } from '../database/open-database.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { ActRecorder } from '../record/act-recorder.ts';
import type { RateLimiter } from '../sign-in/rate-limit.ts';
import type { ProveSecondFactor } from '../signing/prove-second-factor.ts';
import type { SigningKeys } from '../signing/signing-keys.ts';
import type { CaseVault } from '../store/case-vault.ts';
import type { TellByMail } from '../mail/tell-by-mail.ts';
import type { Actor } from './actor.ts';

/** Everything a handler may use of the world; made once at start, or in a test. */
export interface House {
  readonly database: Database;
  readonly vault: CaseVault;
  readonly seal: CaseSeal;
  readonly record: ActRecorder;
  readonly jobs: Jobs;
  readonly caseChanges: CaseChanges;
  readonly resolveActor: (request: FastifyRequest) => Promise<Actor>;
  readonly now: () => Date;
  /** Never given personal data. */
  readonly log: FastifyBaseLogger;
  readonly quotas: Quotas;
  /** What the consent text is filled in with. */
  readonly consentParameters: (language: 'en' | 'zh') => ConsentParameters;
  /** Writes to people of the house that there is something for them, no more; the mail goes with the transaction. */
  readonly tellByMail: TellByMail;
  readonly signingKeys: SigningKeys;
  readonly proveSecondFactor: ProveSecondFactor;
  readonly rateLimiter: RateLimiter;
  /** Invites someone by mail to act for the patient in one case. */
  readonly inviteRelative: (tx: Transaction, invited: CaseInvited) => Promise<void>;
  /** Sends the patient of a case the link by which they take it over; answers the code that goes with it. */
  readonly invitePatient: (tx: Transaction, invited: CaseInvited) => Promise<{ passCode: string }>;
}

interface CaseInvited {
  readonly caseId: string;
  readonly by: string;
  readonly email: string;
  readonly locale: 'en' | 'zh';
}

export interface Quotas {
  /** Bytes of imaging and papers one case may hold. */
  readonly caseBytes: number;
  readonly instancesPerCase: number;
  readonly documentsPerCase: number;
  readonly documentBytes: number;
}
