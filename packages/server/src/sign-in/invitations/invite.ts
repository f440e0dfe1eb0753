import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../database/open-database.ts';
import { invitations } from '../../database/tables/sign-in.ts';
import { links } from '../links.ts';
import { newToken } from '../one-time-token.ts';
import type { SignInOptions } from '../sign-in-options.ts';
import { invitationLasts, isFor, isOpen, type InvitationPurpose } from './invitation.ts';

/**
 * Invites an address, whether or not it has an account; an earlier open invitation to the same thing ends. The
 * mail goes out with the caller's transaction. Answers the invitation's id.
 */
export async function invite(
  options: SignInOptions,
  tx: Transaction,
  invited: InvitationPurpose & { readonly email: string; readonly locale: 'en' | 'zh'; readonly by: string },
): Promise<string> {
  const at = options.now();
  const email = invited.email.toLowerCase();
  const { token, hash } = newToken();
  const earlier = and(eq(invitations.email, email), isFor(invited), isOpen(at));
  await tx.update(invitations).set({ withdrawnAt: at }).where(earlier);
  const id = randomUUID();
  await tx.insert(invitations).values({
    id,
    purpose: invited.purpose,
    email,
    roles: invited.purpose === 'staff' ? [...invited.roles] : [],
    caseId: invited.purpose === 'staff' ? null : invited.caseId,
    tokenHash: hash,
    invitedBy: invited.by,
    createdAt: at,
    expiresAt: new Date(at.getTime() + invitationLasts),
  });
  await options.postOffice.post(tx, {
    kind: invited.purpose === 'staff' ? 'staff-invitation' : 'relative-invitation',
    address: email,
    locale: invited.locale,
    link: links.invitation(options.publicUrl.origin, token),
  });
  return id;
}
