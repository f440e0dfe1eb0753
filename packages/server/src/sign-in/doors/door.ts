import type { z } from 'zod';
import type { Transaction } from '../../database/open-database.ts';
import type { Actor } from '../../http/actor.ts';
import type { AuthMails } from '../auth-mails.ts';
import type { Limit } from '../rate-limit.ts';
import type { SignInOptions } from '../sign-in-options.ts';

/** A request at a door, once parsed. */
export interface Knock {
  readonly options: SignInOptions;
  readonly mails: AuthMails;
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What better-auth answered with success, before the door's own answer is made of it. */
export interface Passed extends Knock {
  readonly given: Readonly<Record<string, unknown>>;
  /** The token of the session this answer leaves the browser with; null when none. */
  readonly token: string | null;
}

/** One door of `/api/auth`. What is not in the table of doors is closed, whatever better-auth could do there. */
export interface Door {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  readonly needs: 'anyone' | 'session';
  /** Whether a staff session without its second factor may come here. */
  readonly enrolment?: true;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
  readonly limits: { readonly address?: Limit; readonly account?: Limit };
  /** The answer must not tell whether an address is known, nor by how long it takes. */
  readonly discreet?: true;
  /** The field that holds a new password. */
  readonly newPassword?: string;
  /** Whether the browser's session is left out of what better-auth sees. */
  readonly withoutSession?: true;
  /** Looks before anything is done. @throws Refusal */
  readonly check?: (knock: Omit<Knock, 'tx'>) => Promise<void> | void;
  /** Fixed values that go to better-auth beside the body. */
  readonly adds?: Readonly<Record<string, unknown>>;
  /** Does the work by itself, without better-auth. @throws Refusal */
  readonly own?: (knock: Knock) => Promise<unknown>;
  /** After better-auth's yes, in the same transaction. A Refusal undoes everything. */
  readonly pass?: (passed: Passed) => unknown;
}
