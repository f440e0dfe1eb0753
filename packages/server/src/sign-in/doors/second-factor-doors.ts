import { z } from 'zod';
import { Refusal } from '../../http/refusal.ts';
import { isStaff } from '../sessions/lifetimes.ts';
import type { Door, Passed } from './door.ts';
import { markProved, secondFactorPassed } from './second-factor-passed.ts';

const password = z.string().min(1).max(512);
const codes = z.array(z.string());
const proved = z.object({ next: z.literal('done') });
const guesses = { address: { most: 50, seconds: 900 }, account: { most: 10, seconds: 900 } };

/** Doors of the authenticator app and the backup codes. */
export const secondFactorDoors: readonly Door[] = [
  {
    method: 'POST',
    path: '/two-factor/enable',
    summary:
      'Begins to enrol an authenticator app: its address for a QR code, and backup codes shown this once',
    needs: 'session',
    enrolment: true,
    body: z.object({ password }),
    answer: z.object({ totpUri: z.string(), backupCodes: codes }),
    limits: { account: { most: 10, seconds: 900 } },
    adds: { method: 'totp' },
    pass: ({ given }) => ({ totpUri: given['totpURI'], backupCodes: given['backupCodes'] }),
  },
  {
    method: 'POST',
    path: '/two-factor/verify-totp',
    summary: 'Proves the second factor by a code of the app; ends enrolment or sign-in. Each code works once',
    needs: 'anyone',
    enrolment: true,
    body: z.object({ code: z.string().regex(/^\d{6}$/) }),
    answer: proved,
    limits: guesses,
    pass: secondFactorPassed,
  },
  {
    method: 'POST',
    path: '/two-factor/verify-backup-code',
    summary: 'Proves the second factor by a backup code; each works once',
    needs: 'anyone',
    body: z.object({ code: z.string().trim().min(8).max(32) }),
    answer: proved,
    limits: guesses,
    // A backup code ends a sign-in; within a session it would prove nothing that its holder has.
    withoutSession: true,
    pass: async ({ tx, token }: Passed) => {
      await markProved(tx, token);
      return { next: 'done' };
    },
  },
  {
    method: 'POST',
    path: '/two-factor/generate-backup-codes',
    summary: 'Makes new backup codes; the old ones end',
    needs: 'session',
    body: z.object({ password }),
    answer: z.object({ backupCodes: codes }),
    limits: { account: { most: 10, seconds: 900 } },
    check: ({ actor }) => {
      if (actor.kind === 'person' && !actor.secondFactor) throw new Refusal('second-factor-needed');
    },
    pass: ({ given }) => ({ backupCodes: given['backupCodes'] }),
  },
  {
    method: 'POST',
    path: '/two-factor/disable',
    summary: 'Removes the own second factor; not for staff',
    needs: 'session',
    body: z.object({ password }),
    answer: z.object({ done: z.literal(true) }),
    limits: { account: { most: 10, seconds: 900 } },
    check: ({ actor }) => {
      if (actor.kind !== 'person') throw new Refusal('not-signed-in');
      if (isStaff(actor.roles))
        throw new Refusal('not-allowed', [{ at: 'second-factor', reason: 'required-for-staff' }]);
      if (!actor.secondFactor) throw new Refusal('second-factor-needed');
    },
    pass: () => ({ done: true }),
  },
];
