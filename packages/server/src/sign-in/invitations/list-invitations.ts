import { and, desc, eq } from 'drizzle-orm';
import type { Executor, Transaction } from '../../database/open-database.ts';
import { invitations } from '../../database/tables/sign-in.ts';
import { isOpen } from './invitation.ts';

export interface InvitationView {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly expiresAt: string;
}

/** Open invitations: of staff (`null`), or to one case. */
export async function listInvitations(
  queries: Executor,
  caseId: string | null,
  at: Date,
): Promise<InvitationView[]> {
  const rows = await queries
    .select()
    .from(invitations)
    .where(and(ofCase(caseId), isOpen(at)))
    .orderBy(desc(invitations.createdAt))
    .limit(500);
  return rows.map(({ id, email, roles, expiresAt }) => ({
    id,
    email,
    roles,
    expiresAt: expiresAt.toISOString(),
  }));
}

/** Ends an open invitation of staff (`null`) or to that case; answers whether there was one. */
export async function withdrawInvitation(
  tx: Transaction,
  { id, caseId, at }: { readonly id: string; readonly caseId: string | null; readonly at: Date },
): Promise<boolean> {
  const ended = await tx
    .update(invitations)
    .set({ withdrawnAt: at })
    .where(and(eq(invitations.id, id), ofCase(caseId), isOpen(at)))
    .returning({ id: invitations.id });
  return ended.length > 0;
}

const ofCase = (caseId: string | null) =>
  caseId === null ? eq(invitations.purpose, 'staff') : eq(invitations.caseId, caseId);
