import type { Role } from '@overread/case';
import { asc, eq } from 'drizzle-orm';
import type { Executor, Transaction } from '../../database/open-database.ts';
import { passkeys, people } from '../../database/tables/sign-in.ts';
import type { SignedIn } from '../../http/actor.ts';
import { isStaff } from '../sessions/lifetimes.ts';

export interface OwnAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'en' | 'zh';
  readonly roles: readonly Role[];
  /** Whether this session proved a second factor. */
  readonly secondFactor: boolean;
  /** Whether this session may do nothing yet but enrol or prove a second factor. */
  readonly secondFactorNeeded: boolean;
}

/** The account of whoever asks. */
export async function readOwnAccount(queries: Executor, actor: SignedIn): Promise<OwnAccount | null> {
  const [person] = await queries.select().from(people).where(eq(people.id, actor.personId));
  if (!person) return null;
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    locale: person.locale,
    roles: actor.roles,
    secondFactor: actor.secondFactor,
    secondFactorNeeded: isStaff(actor.roles) && !actor.secondFactor,
  };
}

export async function changeOwnAccount(
  tx: Transaction,
  actor: SignedIn,
  change: { readonly name?: string | undefined; readonly locale?: 'en' | 'zh' | undefined },
): Promise<void> {
  const set = {
    ...(change.name !== undefined && { name: change.name }),
    ...(change.locale !== undefined && { locale: change.locale }),
  };
  if (Object.keys(set).length > 0) await tx.update(people).set(set).where(eq(people.id, actor.personId));
}

export interface SignInMethods {
  readonly secondFactor: boolean;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly createdAt: string;
  }[];
}

/** How the person can sign in beside their password. */
export async function listSignInMethods(queries: Executor, { personId }: SignedIn): Promise<SignInMethods> {
  const [person] = await queries.select().from(people).where(eq(people.id, personId));
  const keys = await queries
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, personId))
    .orderBy(asc(passkeys.createdAt));
  return {
    secondFactor: person?.twoFactorEnabled ?? false,
    passkeys: keys.map(({ id, name, createdAt }) => ({ id, name, createdAt: createdAt.toISOString() })),
  };
}
