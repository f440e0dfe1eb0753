import { routes } from '@overread/case';
import { and, eq, isNull } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { Executor, Transaction } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';
import { invitations, people } from '../database/tables/sign-in.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { isFor, isOpen } from '../sign-in/invitations/invitation.ts';
import type { CaseAccess } from '../sign-in/sign-in-options.ts';

/** Who acts for the patient: invited by the patient, and shown out again at once. */
export function relativeRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listRelatives, async ({ queries, kase }) => ({
    relatives: await relativesOf(queries, kase.id),
    invited: await invitedTo(queries, kase.id, house.now()),
  }));

  serve(app, house, routes.inviteRelative, async ({ queries, kase, actor, body }) => {
    const by = signedIn(actor).personId;
    await house.inviteRelative(queries, { caseId: kase.id, by, email: body.email, locale: body.language });
    return { invited: true as const };
  });

  serve(app, house, routes.removeRelative, async ({ queries, kase, params }) => {
    const at = house.now();
    const ended = await queries
      .update(caseMembers)
      .set({ until: at })
      .where(and(partOf(kase.id), eq(caseMembers.personId, params.relativeId)))
      .returning({ id: caseMembers.personId });
    if (ended.length === 0 && !(await withdrawInvitation(queries, kase.id, params.relativeId, at)))
      throw new Refusal('not-found');
    return { removed: true as const };
  });
}

/** Gives an accepting person their part in the case; in the acceptance's own transaction. Twice is as once. */
export async function giveCaseAccess(
  tx: Transaction,
  { caseId, personId, standing, at }: CaseAccess,
): Promise<void> {
  const held = await tx.$count(
    caseMembers,
    and(eq(caseMembers.caseId, caseId), eq(caseMembers.personId, personId), isNull(caseMembers.until)),
  );
  if (held === 0) await tx.insert(caseMembers).values({ caseId, personId, standing, since: at });
}

const partOf = (caseId: string) =>
  and(eq(caseMembers.caseId, caseId), eq(caseMembers.standing, 'relative'), isNull(caseMembers.until));

async function relativesOf(queries: Executor, caseId: string) {
  const rows = await queries
    .select({ id: caseMembers.personId, email: people.email, since: caseMembers.since })
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .where(partOf(caseId));
  return rows.map(({ since, ...one }) => ({ ...one, since: since.toISOString() }));
}

async function invitedTo(queries: Executor, caseId: string, now: Date) {
  const rows = await queries
    .select({ id: invitations.id, email: invitations.email, expiresAt: invitations.expiresAt })
    .from(invitations)
    .where(and(isFor({ purpose: 'case-relative', caseId }), isOpen(now)));
  return rows.map(({ expiresAt, ...one }) => ({ ...one, expiresAt: expiresAt.toISOString() }));
}

async function withdrawInvitation(tx: Transaction, caseId: string, id: string, at: Date): Promise<boolean> {
  const open = await invitedTo(tx, caseId, at);
  if (!open.some((one) => one.id === id)) return false;
  await tx.update(invitations).set({ withdrawnAt: at }).where(eq(invitations.id, id));
  return true;
}
