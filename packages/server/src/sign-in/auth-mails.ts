import { eq } from 'drizzle-orm';
import { emailTokens, people } from '../database/tables/sign-in.ts';
import type { MailKind } from '../mail/mail.ts';
import type { CurrentTransaction } from './current-transaction.ts';
import { links } from './links.ts';
import { newToken } from './one-time-token.ts';
import type { SignInOptions } from './sign-in-options.ts';

type Addressee = { readonly id: string; readonly email: string };

/** The mails of signing in, each posted in the current transaction, in the person's own language. */
export interface AuthMails {
  readonly verifyEmail: (to: Addressee) => Promise<void>;
  readonly accountExists: (to: Addressee) => Promise<void>;
  readonly resetPassword: (to: Addressee, token: string) => Promise<void>;
  readonly passwordChanged: (to: Addressee) => Promise<void>;
}

const verifyWithin = 24 * 3_600_000;

export function createAuthMails(options: SignInOptions, inside: CurrentTransaction): AuthMails {
  const { origin } = options.publicUrl;
  const post = async (kind: MailKind, to: Addressee, link: string): Promise<void> => {
    const tx = inside.current();
    const [person] = await tx.select({ locale: people.locale }).from(people).where(eq(people.id, to.id));
    await options.postOffice.post(tx, { kind, address: to.email, locale: person?.locale ?? 'en', link });
  };
  return {
    verifyEmail: async (to) => {
      const { token, hash } = newToken();
      const expiresAt = new Date(options.now().getTime() + verifyWithin);
      const tx = inside.current();
      await tx.delete(emailTokens).where(eq(emailTokens.personId, to.id));
      await tx.insert(emailTokens).values({ tokenHash: hash, personId: to.id, expiresAt });
      await post('verify-email', to, links.verifyEmail(origin, token));
    },
    accountExists: (to) => post('account-exists', to, links.signIn(origin)),
    resetPassword: (to, token) => post('reset-password', to, links.resetPassword(origin, token)),
    passwordChanged: (to) => post('password-changed', to, links.signIn(origin)),
  };
}
