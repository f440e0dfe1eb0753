import type { StaffRole } from '@overread/case';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/open-database.ts';
import { people, secondFactors, sessions } from '../../database/tables/sign-in.ts';
import { Refusal } from '../../http/refusal.ts';
import { links } from '../links.ts';
import type { SignInOptions } from '../sign-in-options.ts';

export interface PersonChange {
  /** All staff roles held from now on. */
  readonly roles?: readonly StaffRole[] | undefined;
  readonly active?: boolean | undefined;
}

/**
 * Gives and takes roles, shuts someone out or lets them in again. Whoever loses something is signed out
 * everywhere. The house keeps at least one administrator, however many changes come at once.
 * @throws Refusal `not-found`, `not-allowed`
 */
export async function changePerson(
  tx: Transaction,
  personId: string,
  change: PersonChange,
  at: Date,
): Promise<void> {
  const isAdministrator = and(sql`'administrator' = any(${people.roles})`, isNull(people.deactivatedAt));
  const administrators = await tx
    .select({ id: people.id })
    .from(people)
    .where(isAdministrator)
    .orderBy(people.id)
    .for('update');
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for('update');
  if (!person) throw new Refusal('not-found');
  const roles = change.roles ? ['patient', ...new Set(change.roles)] : person.roles;
  const deactivatedAt = deactivation(change.active, person.deactivatedAt, at);
  const staysAdministrator = roles.includes('administrator') && deactivatedAt === null;
  if (!staysAdministrator && administrators.every(({ id }) => id === personId) && administrators.length > 0)
    throw new Refusal('not-allowed', [{ at: 'roles', reason: 'last-administrator' }]);
  await tx.update(people).set({ roles, deactivatedAt, updatedAt: at }).where(eq(people.id, personId));
  const loses = deactivatedAt !== null || person.roles.some((role) => !roles.includes(role));
  if (loses) await tx.delete(sessions).where(eq(sessions.userId, personId));
}

const deactivation = (active: boolean | undefined, before: Date | null, at: Date): Date | null => {
  if (active === undefined) return before;
  return active ? null : (before ?? at);
};

/**
 * For someone who lost app and backup codes: removes their second factor, signs them out everywhere and tells
 * them. At the next sign-in staff must enrol anew.
 * @throws Refusal `not-found`
 */
export async function removeSecondFactor(
  options: SignInOptions,
  tx: Transaction,
  personId: string,
): Promise<void> {
  const [person] = await tx
    .update(people)
    .set({ twoFactorEnabled: false })
    .where(eq(people.id, personId))
    .returning({ address: people.email, locale: people.locale });
  if (!person) throw new Refusal('not-found');
  await tx.delete(secondFactors).where(eq(secondFactors.userId, personId));
  await tx.delete(sessions).where(eq(sessions.userId, personId));
  const link = links.signIn(options.publicUrl.origin);
  await options.postOffice.post(tx, { kind: 'second-factor-removed', ...person, link });
}
