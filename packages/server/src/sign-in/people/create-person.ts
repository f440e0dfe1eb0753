import { randomUUID } from 'node:crypto';
import type { Role } from '@overread/case';
import type { Transaction } from '../../database/open-database.ts';
import { credentials, people } from '../../database/tables/sign-in.ts';
import { Refusal } from '../../http/refusal.ts';
import { acceptPassword } from '../passwords/accept-password.ts';
import { hashPassword } from '../passwords/hash-password.ts';

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale: 'en' | 'zh';
  readonly roles: readonly Role[];
}

/**
 * Makes an account whose address is proved already: by an invitation's link or the set-up code. Answers its id,
 * or null when the address has an account.
 * @throws Refusal `invalid-input` when the password cannot be taken
 */
export async function createPerson(tx: Transaction, person: NewPerson, at: Date): Promise<string | null> {
  const { password, email, name, locale, roles } = person;
  const fault = acceptPassword(password, { email, name });
  if (fault) throw new Refusal('invalid-input', [{ at: 'password', reason: fault }]);
  const id = randomUUID();
  const held = [...new Set<Role>(['patient', ...roles])];
  const made = { createdAt: at, updatedAt: at };
  const [kept] = await tx
    .insert(people)
    .values({ id, email, name, locale, roles: held, emailVerified: true, ...made })
    .onConflictDoNothing({ target: people.email })
    .returning({ id: people.id });
  if (!kept) return null;
  const hash = await hashPassword(password);
  await tx.insert(credentials).values({
    id: randomUUID(),
    userId: id,
    providerId: 'credential',
    accountId: id,
    password: hash,
    ...made,
  });
  return id;
}
