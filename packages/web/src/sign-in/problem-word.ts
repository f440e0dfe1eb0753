import { asProblem, type WebProblemCode } from '../api/problem.ts';
import type { SignInWord } from './words.ts';

/** What a detail's reason means to the person. */
const reasons: Readonly<Record<string, SignInWord>> = {
  'wrong-address-or-password': 'problem.wrong-password',
  'wrong-password': 'problem.wrong-password',
  'not-verified': 'sign-in.unverified',
  'used-or-expired': 'problem.used-link',
  'wrong-pass-code': 'problem.pass-code',
  'wrong-code': 'problem.wrong-code',
  'begin-again': 'problem.begin-again',
  'locked-for-a-while': 'problem.too-many',
  'sign-in-again': 'problem.signed-out',
  'unknown-passkey': 'problem.unknown-passkey',
  'not-proved': 'problem.unknown-passkey',
  'device-asked-for-nothing': 'problem.unknown-passkey',
  'already-enrolled': 'problem.enrolled',
  'required-for-staff': 'problem.required-for-staff',
  'wrong-or-used': 'problem.set-up-code',
  'has-account': 'problem.has-account',
  'other-address': 'problem.other-address',
  'sign-in-first': 'problem.sign-in-first',
  closed: 'problem.closed',
  'last-administrator': 'problem.last-administrator',
  'too-short': 'password.short',
  'too-long': 'problem.weak',
  'too-common': 'problem.weak',
  'too-repetitive': 'problem.weak',
  'contains-own-name': 'problem.own-name',
};

const codes: Readonly<Partial<Record<WebProblemCode, SignInWord>>> = {
  'no-connection': 'problem.connection',
  'not-signed-in': 'problem.signed-out',
  'too-many-requests': 'problem.too-many',
  'invalid-input': 'problem.input',
  'second-factor-needed': 'factor.needed',
  'not-found': 'problem.used-link',
};

/** What to tell the person about a failed sign-in act. */
export function problemWord(error: unknown): SignInWord {
  const { code, details } = asProblem(error);
  for (const { reason } of details) if (reasons[reason]) return reasons[reason];
  return codes[code] ?? 'problem.other';
}

/** Whether the refusal gives this reason. */
export const isBecause = (error: unknown, reason: string): boolean =>
  asProblem(error).details.some((detail) => detail.reason === reason);
