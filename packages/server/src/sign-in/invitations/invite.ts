import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../database/open-database.ts';
import { invitations } from '../../database/tables/sign-in.ts';
import type { MailKind } from '../../mail/mail.ts';
import { codeDigest, newCode } from '../../shares/share-secrets.ts';
import { links } from '../links.ts';
import { newToken } from '../one-time-token.ts';
import type { SignInOptions } from '../sign-in-options.ts';
import { invitationLasts, isFor, isOpen, type InvitationPurpose } from './invitation.ts';

interface Coded {
  /** To be given beside the link; it goes by another way than the mail. */
  readonly code?: string;
}

const mailOf = {
  staff: 'staff-invitation',
  'case-relative': 'relative-invitation',
  'case-patient': 'patient-invitation',
} as const satisfies Record<InvitationPurpose['purpose'], MailKind>;

/** Sends a patient the link to their case; the code that goes with it is told on the telephone, and kept nowhere. */
export async function invitePatient(
  options: SignInOptions,
  tx: Transaction,
  invited: {
    readonly caseId: string;
    readonly email: string;
    readonly locale: 'en' | 'zh';
    readonly by: string;
  },
): Promise<{ passCode: string }> {
  const passCode = newCode();
  await invite(options, tx, { purpose: 'case-patient', code: passCode, ...invited });
  return { passCode };
}

/**
 * Invites an address, whether or not it has an account; an earlier open invitation to the same thing ends. The
 * mail goes out with the caller's transaction. Answers the invitation's id.
 */
export async function invite(
  options: SignInOptions,
  tx: Transaction,
  invited: InvitationPurpose & {
    readonly email: string;
    readonly locale: 'en' | 'zh';
    readonly by: string;
  } & Coded,
): Promise<string> {
  const at = options.now();
  const email = invited.email.toLowerCase();
  const { token, hash } = newToken();
  // A case has one patient: whatever address an earlier link went to, it ends.
  const toSame = invited.purpose === 'case-patient' ? undefined : eq(invitations.email, email);
  const earlier = and(toSame, isFor(invited), isOpen(at));
  await tx.update(invitations).set({ withdrawnAt: at }).where(earlier);
  const id = randomUUID();
  await tx.insert(invitations).values({
    id,
    purpose: invited.purpose,
    email,
    roles: invited.purpose === 'staff' ? [...invited.roles] : [],
    caseId: invited.purpose === 'staff' ? null : invited.caseId,
    tokenHash: hash,
    codeHash: invited.code === undefined ? null : codeDigest({ token, code: invited.code }),
    invitedBy: invited.by,
    createdAt: at,
    expiresAt: new Date(at.getTime() + invitationLasts),
  });
  await options.postOffice.post(tx, {
    kind: mailOf[invited.purpose],
    address: email,
    locale: invited.locale,
    link: links.invitation(options.publicUrl.origin, token),
  });
  return id;
}
