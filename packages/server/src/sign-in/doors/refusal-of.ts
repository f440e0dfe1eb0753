import type { ProblemCode } from '@overread/case';
import { Refusal } from '../../http/refusal.ts';

/** better-auth's no, in our words. What is not listed is told by its status alone. */
export function refusalOf(status: number, code: unknown): Refusal {
  const known = typeof code === 'string' ? told[code] : undefined;
  if (known) return new Refusal(known[0], [{ at: known[1], reason: known[2] }]);
  return new Refusal(byStatus[status] ?? (status >= 500 ? 'fault' : 'invalid-input'));
}

const told: Readonly<Record<string, readonly [code: ProblemCode, at: string, reason: string]>> = {
  INVALID_EMAIL_OR_PASSWORD: ['not-signed-in', 'password', 'wrong-address-or-password'],
  EMAIL_NOT_VERIFIED: ['not-allowed', 'email', 'not-verified'],
  INVALID_PASSWORD: ['not-allowed', 'password', 'wrong-password'],
  INVALID_TOKEN: ['not-allowed', 'token', 'used-or-expired'],
  INVALID_CODE: ['not-signed-in', 'code', 'wrong-code'],
  INVALID_BACKUP_CODE: ['not-signed-in', 'code', 'wrong-code'],
  INVALID_TWO_FACTOR_COOKIE: ['not-signed-in', 'code', 'begin-again'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['too-many-requests', 'code', 'begin-again'],
  ACCOUNT_TEMPORARILY_LOCKED: ['too-many-requests', 'code', 'locked-for-a-while'],
  TOTP_ALREADY_ENABLED: ['changed-meanwhile', 'second-factor', 'already-enrolled'],
  TOTP_NOT_ENABLED: ['not-yet-held', 'second-factor', 'not-enrolled'],
  TWO_FACTOR_NOT_ENABLED: ['not-yet-held', 'second-factor', 'not-enrolled'],
  BACKUP_CODES_NOT_ENABLED: ['not-yet-held', 'second-factor', 'not-enrolled'],
  SESSION_NOT_FRESH: ['not-allowed', 'session', 'sign-in-again'],
  CHALLENGE_NOT_FOUND: ['not-signed-in', 'passkey', 'begin-again'],
  PASSKEY_NOT_FOUND: ['not-signed-in', 'passkey', 'unknown-passkey'],
  AUTHENTICATION_FAILED: ['not-signed-in', 'passkey', 'not-proved'],
  USER_NOT_VERIFIED: ['not-signed-in', 'passkey', 'device-asked-for-nothing'],
  FAILED_TO_VERIFY_REGISTRATION: ['not-allowed', 'passkey', 'not-proved'],
};

const byStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  409: 'changed-meanwhile',
  429: 'too-many-requests',
};
