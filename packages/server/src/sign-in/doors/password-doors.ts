import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { emailTokens, people } from '../../database/tables/sign-in.ts';
import { Refusal } from '../../http/refusal.ts';
import { hashToken } from '../one-time-token.ts';
import { isStaff } from '../sessions/lifetimes.ts';
import type { Door, Knock, Passed } from './door.ts';
import { markProved } from './second-factor-passed.ts';

const email = z.email().max(254).toLowerCase();
const password = z.string().min(1).max(512);
const token = z.string().min(16).max(256);
const done = z.object({ done: z.literal(true) });
const isDone = () => ({ done: true });

/** Doors of e-mail and password. */
export const passwordDoors: readonly Door[] = [
  {
    method: 'POST',
    path: '/sign-up/email',
    summary: 'Opens an account; answers alike whether or not the address has one',
    needs: 'anyone',
    body: z.object({
      email,
      password,
      name: z.string().trim().min(1).max(120),
      locale: z.enum(['en', 'zh']),
    }),
    answer: z.object({ next: z.literal('verify-email') }),
    limits: { address: { most: 10, seconds: 3_600 }, account: { most: 5, seconds: 3_600 } },
    discreet: true,
    newPassword: 'password',
    check: async ({ options }) => {
      if (!(await options.isRegistrationOpen()))
        throw new Refusal('not-allowed', [{ at: 'registration', reason: 'closed' }]);
    },
    pass: () => ({ next: 'verify-email' }),
  },
  {
    method: 'POST',
    path: '/send-verification-email',
    summary: 'Sends the confirming mail again; answers alike for every address',
    needs: 'anyone',
    body: z.object({ email }),
    answer: done,
    limits: { address: { most: 10, seconds: 3_600 }, account: { most: 3, seconds: 3_600 } },
    discreet: true,
    own: sendVerification,
  },
  {
    method: 'POST',
    path: '/verify-email',
    summary: 'Confirms an address with the token of the mail’s link',
    needs: 'anyone',
    body: z.object({ token }),
    answer: done,
    limits: { address: { most: 30, seconds: 3_600 } },
    own: verifyEmail,
  },
  {
    method: 'POST',
    path: '/sign-in/email',
    summary: 'Signs in with a password, as far as a password goes',
    needs: 'anyone',
    body: z.object({ email, password }),
    answer: z.object({ next: z.enum(['done', 'second-factor', 'enrol-second-factor']) }),
    limits: { address: { most: 50, seconds: 900 }, account: { most: 10, seconds: 900 } },
    withoutSession: true,
    pass: signedInBy,
  },
  {
    method: 'POST',
    path: '/request-password-reset',
    summary: 'Sends a link to choose a new password; answers alike for every address',
    needs: 'anyone',
    body: z.object({ email }),
    answer: done,
    limits: { address: { most: 10, seconds: 3_600 }, account: { most: 3, seconds: 3_600 } },
    discreet: true,
    pass: isDone,
  },
  {
    method: 'POST',
    path: '/reset-password',
    summary: 'Sets a new password with the token of the mail’s link; ends every session',
    needs: 'anyone',
    body: z.object({ token, newPassword: password }),
    answer: done,
    limits: { address: { most: 20, seconds: 3_600 } },
    newPassword: 'newPassword',
    withoutSession: true,
    pass: isDone,
  },
  {
    method: 'POST',
    path: '/change-password',
    summary: 'Changes the own password; ends every other session',
    needs: 'session',
    body: z.object({ currentPassword: password, newPassword: password }),
    answer: done,
    limits: { account: { most: 10, seconds: 900 } },
    newPassword: 'newPassword',
    adds: { revokeOtherSessions: true },
    pass: passwordChanged,
  },
  {
    method: 'POST',
    path: '/sign-out',
    summary: 'Ends this session',
    needs: 'anyone',
    enrolment: true,
    answer: done,
    limits: {},
    pass: isDone,
  },
];

async function sendVerification({ tx, mails, body }: Knock): Promise<unknown> {
  const unverified = and(eq(people.email, String(body['email'])), eq(people.emailVerified, false));
  const [person] = await tx.select({ id: people.id, email: people.email }).from(people).where(unverified);
  if (person) await mails.verifyEmail(person);
  return { done: true };
}

async function verifyEmail({ tx, options, body }: Knock): Promise<unknown> {
  const tokenHash = hashToken(String(body['token']));
  const [used] = await tx.delete(emailTokens).where(eq(emailTokens.tokenHash, tokenHash)).returning();
  if (!used || used.expiresAt <= options.now())
    throw new Refusal('not-allowed', [{ at: 'token', reason: 'used-or-expired' }]);
  await tx.update(people).set({ emailVerified: true }).where(eq(people.id, used.personId));
  return { done: true };
}

async function signedInBy({ tx, given }: Passed): Promise<unknown> {
  if (given['twoFactorRedirect'] === true) return { next: 'second-factor' };
  const personId = (given['user'] as { id: string }).id;
  const [person] = await tx.select({ roles: people.roles }).from(people).where(eq(people.id, personId));
  return { next: isStaff((person?.roles ?? []) as never) ? 'enrol-second-factor' : 'done' };
}

/** The one session left is a new one; it was proved as the old one was. */
async function passwordChanged({ tx, actor, mails, token: newToken }: Passed): Promise<unknown> {
  if (actor.kind !== 'person') throw new Refusal('not-signed-in');
  if (actor.secondFactor) await markProved(tx, newToken);
  const [person] = await tx
    .select({ id: people.id, email: people.email })
    .from(people)
    .where(eq(people.id, actor.personId));
  if (person) await mails.passwordChanged(person);
  return { done: true };
}
