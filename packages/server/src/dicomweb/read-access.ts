import type { Act } from '@overread/case';
import type { FastifyRequest } from 'fastify';
import { admit, type CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';

/**
 * Lets the request's person look at the case's imaging, or throws. That they do is being recorded from here on; `recorded` is
 * to be awaited before anything is answered.
 */
export async function readAccess(
  house: House,
  request: FastifyRequest,
): Promise<{ readonly kase: CaseRow; readonly recorded: Promise<void> }> {
  const actor = await house.resolveActor(request);
  const { caseId } = request.params as { caseId: string };
  const act: Act = 'view-imaging';
  const { kase } = await admit(house.database, actor, act, caseId);
  if (!kase) throw new Refusal('not-found');
  const object = request.routeOptions.url ?? 'dicomweb';
  const recorded = house.record.read({ actor, act, caseId, object, from: request.ip });
  // Whoever throws before awaiting it must not leave a rejection that nobody handles.
  recorded.catch(() => undefined);
  return { kase, recorded };
}
