import { timingSafeEqual } from 'node:crypto';
import type { Role } from '@overread/case';
import { and, eq } from 'drizzle-orm';
import type { Executor, Transaction } from '../../database/open-database.ts';
import { invitations, people } from '../../database/tables/sign-in.ts';
import type { Actor } from '../../http/actor.ts';
import { Refusal } from '../../http/refusal.ts';
import { codeDigest } from '../../shares/share-secrets.ts';
import { hashToken } from '../one-time-token.ts';
import { createPerson, type NewPerson } from '../people/create-person.ts';
import type { SignInOptions } from '../sign-in-options.ts';
import { isOpen, type InvitationPurpose, type InvitationRow } from './invitation.ts';

/** Someone without an account brings these; someone signed in brings nothing. */
export type Newcomer = Pick<NewPerson, 'name' | 'password' | 'locale'>;

export interface InvitationShown {
  readonly purpose: InvitationPurpose['purpose'];
  readonly email: string;
  readonly roles: readonly string[];
  /** The address has an account already: sign in with it first. */
  readonly hasAccount: boolean;
}

/** What the holder of a token is invited to. @throws Refusal `not-found` */
export async function lookAtInvitation(queries: Executor, token: string, at: Date): Promise<InvitationShown> {
  const [row] = await queries.select().from(invitations).where(withToken(token, at));
  if (!row) throw new Refusal('not-found');
  const [person] = await queries.select({ id: people.id }).from(people).where(eq(people.email, row.email));
  return { purpose: row.purpose, email: row.email, roles: row.roles, hasAccount: person !== undefined };
}

/**
 * Uses an invitation, once: gives the roles or the case to the person signed in, or to a newcomer whose account
 * is made here. The address of the account must be the one that was invited. Answers the person's id.
 * @throws Refusal `not-found`, `not-allowed`, `not-signed-in`, `invalid-input`
 */
export async function acceptInvitation(
  options: SignInOptions,
  tx: Transaction,
  accepted: {
    readonly token: string;
    readonly actor: Actor;
    readonly newcomer: Newcomer | null;
    readonly code?: string | undefined;
  },
): Promise<string> {
  const at = options.now();
  const [row] = await tx
    .update(invitations)
    .set({ acceptedAt: at })
    .where(withToken(accepted.token, at))
    .returning();
  if (!row) throw new Refusal('not-found');
  refuseWrongCode(row, accepted);
  const personId = await accepter(tx, row, accepted.actor, accepted.newcomer, at);
  await tx.update(invitations).set({ acceptedBy: personId }).where(eq(invitations.id, row.id));
  if (row.caseId === null) await addRoles(tx, personId, row.roles as Role[]);
  else await options.giveCaseAccess(tx, { caseId: row.caseId, personId, standing: standingOf(row), at });
  return personId;
}

const standingOf = ({ purpose }: InvitationRow) => (purpose === 'case-patient' ? 'patient' : 'relative');

/** Whoever has the mail alone does not come in. Tries are counted by whoever asks. */
function refuseWrongCode(
  { codeHash }: InvitationRow,
  { token, code = '' }: { readonly token: string; readonly code?: string | undefined },
): void {
  if (codeHash !== null && !timingSafeEqual(codeHash, codeDigest({ token, code })))
    throw new Refusal('invalid-input', [{ at: 'code', reason: 'wrong-pass-code' }]);
}

const withToken = (token: string, at: Date) => and(eq(invitations.tokenHash, hashToken(token)), isOpen(at));

async function accepter(
  tx: Transaction,
  row: InvitationRow,
  actor: Actor,
  newcomer: Newcomer | null,
  at: Date,
): Promise<string> {
  if (actor.kind === 'person') {
    const [person] = await tx
      .select({ email: people.email })
      .from(people)
      .where(eq(people.id, actor.personId));
    if (person?.email !== row.email)
      throw new Refusal('not-allowed', [{ at: 'email', reason: 'other-address' }]);
    return actor.personId;
  }
  const id = newcomer && (await createPerson(tx, { ...newcomer, email: row.email, roles: [] }, at));
  if (id === null) throw new Refusal('not-signed-in', [{ at: 'email', reason: 'sign-in-first' }]);
  return id;
}

async function addRoles(tx: Transaction, personId: string, roles: readonly Role[]): Promise<void> {
  const [person] = await tx
    .select({ roles: people.roles })
    .from(people)
    .where(eq(people.id, personId))
    .for('update');
  const held = [...new Set([...(person?.roles ?? []), ...roles])];
  await tx.update(people).set({ roles: held }).where(eq(people.id, personId));
}
