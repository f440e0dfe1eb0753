import type { StaffRole } from '@overread/case';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { invitations } from '../../database/tables/sign-in.ts';

export type InvitationRow = typeof invitations.$inferSelect;

/** What someone is invited to: work in the house, help in one case, or take over their own. */
export type InvitationPurpose =
  | { readonly purpose: 'staff'; readonly roles: readonly StaffRole[] }
  | { readonly purpose: 'case-relative' | 'case-patient'; readonly caseId: string };

export const invitationLasts = 7 * 86_400_000;

/** Neither accepted nor withdrawn, and not run out. */
export const isOpen = (at: Date) =>
  and(isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt), gt(invitations.expiresAt, at));

export const isFor = (to: InvitationPurpose) =>
  to.purpose === 'staff'
    ? eq(invitations.purpose, 'staff')
    : and(eq(invitations.purpose, to.purpose), eq(invitations.caseId, to.caseId));
