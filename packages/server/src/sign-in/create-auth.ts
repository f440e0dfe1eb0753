import { randomUUID } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import type { Role } from '@overread/case';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { eq } from 'drizzle-orm';
import * as tables from '../database/tables/sign-in.ts';
import type { CurrentTransaction } from './current-transaction.ts';
import type { AuthMails } from './auth-mails.ts';
import { hashPassword, verifyPassword } from './passwords/hash-password.ts';
import { passwordLimits } from './passwords/accept-password.ts';
import { lifetimeOf, lifetimes } from './sessions/lifetimes.ts';
import { cookiePrefix } from './sessions/session-cookie.ts';
import { originsOf, type SignInOptions } from './sign-in-options.ts';

/** What we use of better-auth: it answers requests. Which of its doors are open is in `auth-doors.ts`. */
export interface Auth {
  readonly handler: (request: Request) => Promise<Response>;
}

export const basePath = '/api/auth';

/** better-auth on our tables, in our transactions, with our mails and our hash. */
export function createAuth(options: SignInOptions, inside: CurrentTransaction, mails: AuthMails): Auth {
  const origins = [...originsOf(options)];
  return betterAuth({
    appName: 'Overread',
    secret: options.secret,
    baseURL: options.publicUrl.origin,
    basePath,
    trustedOrigins: origins,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    // Its messages name addresses.
    logger: { log: (level, _message, ...details) => tellFault(options, level, details) },
    database: drizzleAdapter(inside.database, { provider: 'pg', schema: tablesByModel, transaction: false }),
    advanced: {
      cookiePrefix,
      useSecureCookies: options.publicUrl.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => randomUUID() },
    },
    user: { additionalFields: { locale: { type: 'string', required: true, defaultValue: 'en' } } },
    session: {
      expiresIn: lifetimes.patient.absolute / 1_000,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      requireEmailVerification: true,
      minPasswordLength: passwordLimits.shortest,
      maxPasswordLength: passwordLimits.longest * 4,
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: 3_600,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => mails.resetPassword(user, token),
      onPasswordReset: ({ user }) => afterReset(inside, mails, user),
      onExistingUserSignUp: ({ user }) => mails.accountExists(user),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      sendVerificationEmail: ({ user }) => mails.verifyEmail(user),
    },
    databaseHooks: {
      session: { create: { before: (session) => limitSession(inside, session, options.now()) } },
    },
    plugins: [
      twoFactor({ issuer: 'Overread', backupCodeOptions: { storeBackupCodes: 'encrypted' } }),
      passkey({
        rpID: options.publicUrl.hostname,
        rpName: 'Overread',
        origin: origins,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) =>
            needVerifiedUser(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) =>
            needVerifiedUser(verification.authenticationInfo.userVerified),
        },
      }),
    ],
  });
}

/** Carries the address Fastify found (behind a trusted proxy or not); set by us alone. */
export const addressHeader = 'x-overread-address';

const tablesByModel = {
  user: tables.people,
  session: tables.sessions,
  account: tables.credentials,
  verification: tables.verifications,
  twoFactor: tables.secondFactors,
  passkey: tables.passkeys,
};

/** Staff sessions end sooner; someone shut out gets none, and the answer of a wrong password. */
async function limitSession(inside: CurrentTransaction, { userId }: { userId: string }, now: Date) {
  const { people } = tables;
  const [person] = await inside.current().select().from(people).where(eq(people.id, userId));
  if (!person || person.deactivatedAt)
    throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD' });
  const expiresAt = new Date(now.getTime() + lifetimeOf(person.roles as Role[]).absolute);
  return { data: { expiresAt } };
}

/** Whoever opened the link owns the address. */
async function afterReset(
  inside: CurrentTransaction,
  mails: AuthMails,
  user: { readonly id: string; readonly email: string },
): Promise<void> {
  const { people } = tables;
  await inside.current().update(people).set({ emailVerified: true }).where(eq(people.id, user.id));
  await mails.passwordChanged(user);
}

/** A passkey stands for both factors only when the device asked for a PIN, finger or face (WebAuthn 6.1, UV). */
function needVerifiedUser(verified: boolean | undefined): void {
  if (verified !== true) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' });
}

function tellFault(options: SignInOptions, level: string, details: readonly unknown[]): void {
  if (level !== 'error') return;
  const fault = details.find((one) => one instanceof Error);
  const cause = fault?.cause instanceof Error ? fault.cause : fault;
  options.log.error(
    { fault: cause?.name ?? 'unknown', code: (cause as { code?: unknown })?.code },
    'sign-in fault',
  );
}
