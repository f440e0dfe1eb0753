import { phoneCall, routes } from '@overread/case';
import { and, eq, isNull } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { keepPart, readPart } from '../cases/case-part.ts';
import { createCase } from '../cases/create-case.ts';
import type { Executor } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import { invitations, people } from '../database/tables/sign-in.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { isFor, isOpen } from '../sign-in/invitations/invitation.ts';

/** A case opened for a patient who telephoned, until the patient takes it over by link and code. */
export function phoneRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.openCaseByPhone, async ({ queries, actor, body, began }) => {
    const { personId: by } = signedIn(actor);
    const { basics, call, email, language } = body;
    await refuseStaff(queries, email);
    const caseId = await createCase(house, queries, { openedBy: by, basics, language });
    began(caseId);
    const at = house.now();
    await keepPart(queries, house.seal, { caseId, part: 'phone-call', over: 0, content: call, by, at });
    const { passCode } = await house.invitePatient(queries, { caseId, by, email, locale: language });
    const [kase] = await queries.select({ code: cases.code }).from(cases).where(eq(cases.id, caseId));
    if (!kase) throw new Refusal('fault');
    return { caseId, code: kase.code, passCode };
  });

  serve(app, house, routes.viewPhoneCall, async ({ queries, kase }) => {
    const { version, updatedAt, content } = await readPart(queries, house.seal, kase, 'phone-call');
    if (version === 0) throw new Refusal('not-found');
    const invited = await invitedTo(queries, kase.id, house.now());
    return {
      call: { ...phoneCall.parse(content), at: updatedAt.toISOString() },
      takenOver: (await takenOver(queries, kase.id))?.toISOString() ?? null,
      invited: invited && { ...invited, expiresAt: invited.expiresAt.toISOString() },
    };
  });

  serve(app, house, routes.invitePatient, async ({ queries, kase, actor, body }) => {
    if (!kase.byPhone) throw new Refusal('not-found');
    if (await takenOver(queries, kase.id)) throw new Refusal('not-from-this-state');
    const invited = await invitedTo(queries, kase.id, house.now());
    if ((invited?.id ?? null) !== body.over) throw new Refusal('changed-meanwhile');
    await refuseStaff(queries, body.email);
    const by = signedIn(actor).personId;
    return house.invitePatient(queries, { caseId: kase.id, by, email: body.email, locale: body.language });
  });
}

/** Whoever works here must not come to hold what only a patient may give. */
async function refuseStaff(queries: Executor, email: string): Promise<void> {
  const [person] = await queries.select({ roles: people.roles }).from(people).where(eq(people.email, email));
  if (person?.roles.some((role) => role !== 'patient'))
    throw new Refusal('invalid-input', [{ at: 'email', reason: 'works-here' }]);
}

async function takenOver(queries: Executor, caseId: string): Promise<Date | null> {
  const [patient] = await queries
    .select({ since: caseMembers.since })
    .from(caseMembers)
    .where(
      and(eq(caseMembers.caseId, caseId), eq(caseMembers.standing, 'patient'), isNull(caseMembers.until)),
    );
  return patient?.since ?? null;
}

async function invitedTo(queries: Executor, caseId: string, now: Date) {
  const [row] = await queries
    .select({ id: invitations.id, email: invitations.email, expiresAt: invitations.expiresAt })
    .from(invitations)
    .where(and(isFor({ purpose: 'case-patient', caseId }), isOpen(now)));
  return row ?? null;
}
