import { randomUUID } from 'node:crypto';
import { routes, settings, type JudgementId } from '@overread/case';
import { basisOf, isOf, isOpen, mayBeJudged } from '@overread/readiness';
import { and, eq, inArray } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { keepPart } from '../cases/case-part.ts';
import { judgeReadiness, type Readiness } from '../cases/judge-readiness.ts';
import type { Executor, Transaction } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import { recordRequests } from '../database/tables/checking.ts';
import { people } from '../database/tables/sign-in.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { askForRecords } from './ask-for-records.ts';
import { decisionsOf, standing, type Decisions } from './decisions.ts';
import { remind } from './remind.ts';
import { requestsOf, type RequestRow } from './requests.ts';

/** The check desk: what the rules say of a case, what people decided about it, and what was asked for. */
export function checkRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.viewCheckDesk, async ({ queries, kase, query }) => {
    const readiness = await judgeReadiness(house, queries, kase, query.language);
    const { check, unjudged, decided } = readiness;
    return {
      version: decided.version,
      check,
      findings: unjudged.requirements.filter(isOpen).map((finding) => ({
        requirement: finding.id,
        basis: basisOf(finding),
        mayAttest: mayBeJudged(finding, 'attested'),
        mayOverrule: mayBeJudged(finding, 'overruled'),
      })),
      told: toldInCase(readiness),
      ...(await decidedBy(queries, readiness)),
      requests: await requestsOf(house, queries, kase, readiness),
    };
  });

  serve(app, house, routes.judgeFinding, async ({ queries, kase, body, actor, about }) => {
    about(body.requirement);
    const { unjudged, decided } = await judgeReadiness(house, queries, kase);
    const finding = unjudged.requirements.find(({ id }) => id === body.requirement);
    if (!finding || !mayBeJudged(finding, body.kind))
      throw new Refusal('invalid-input', [{ at: 'requirement', reason: 'not-to-be-judged' }]);
    if (basisOf(finding) !== body.basis) throw new Refusal('changed-meanwhile');
    // Whoever vouches for an image says which.
    if (body.kind === 'attested' && body.files.length === 0)
      throw new Refusal('invalid-input', [{ at: 'files', reason: 'nothing-looked-at' }]);
    const now = { by: signedIn(actor).personId, at: house.now().toISOString() };
    const { requirement, kind, basis, reason, files } = body;
    const judgement = { id: randomUUID(), requirement, kind, basis, reason, files, ...now, takenBack: null };
    const before = decided.judgements.map((one) =>
      one.requirement === requirement && one.takenBack === null ? { ...one, takenBack: now } : one,
    );
    return keep(queries, kase, body.version, { ...decided, judgements: [...before, judgement] }, now.by);
  });

  serve(app, house, routes.takeBackJudgement, async ({ queries, kase, params, body, actor, about }) => {
    about(params.judgementId);
    const decided = await decisionsOf(queries, house.seal, kase);
    if (!standing(decided).some(({ id }) => id === params.judgementId)) throw new Refusal('not-found');
    const now = { by: signedIn(actor).personId, at: house.now().toISOString() };
    const judgements = decided.judgements.map((one) =>
      one.id === params.judgementId ? { ...one, takenBack: now } : one,
    );
    return keep(queries, kase, body.version, { ...decided, judgements }, now.by);
  });

  serve(app, house, routes.chooseSetting, async ({ queries, kase, body, actor }) => {
    const decided = await decisionsOf(queries, house.seal, kase);
    const now = { by: signedIn(actor).personId, at: house.now().toISOString() };
    const setting = body.chosen && { ...body.chosen, ...now };
    return keep(queries, kase, body.version, { ...decided, setting }, now.by);
  });

  const keep = async (tx: Transaction, kase: CaseRow, over: number, content: Decisions, by: string) => {
    const at = house.now();
    const { judgements, setting } = content;
    const { version } = await keepPart(tx, house.seal, {
      caseId: kase.id,
      part: 'checking',
      over,
      content: { judgements, setting },
      by,
      at,
    });
    await tx.update(cases).set({ updatedAt: at }).where(eq(cases.id, kase.id));
    return { version };
  };

  requestRoutes(app, house);
}

/** Open to the rules, which know only papers, yet not on the case's own list. */
function toldInCase({ check, items, others }: Readiness): string[] {
  const open = new Set([...items.flatMap(({ requirements }) => requirements), ...others.map(({ id }) => id)]);
  return check.requirements
    .filter((one) => isOpen(one) && one.severity !== 'helpful' && !open.has(one.id))
    .map(({ id }) => id);
}

/** What people decided, with their names: among coordinators. */
async function decidedBy(queries: Executor, { unjudged, decided }: Readiness) {
  const standingNow = standing(decided);
  const ids = [...standingNow.map(({ by }) => by), ...(decided.setting ? [decided.setting.by] : [])];
  const rows =
    ids.length === 0
      ? []
      : await queries
          .select({ id: people.id, name: people.name })
          .from(people)
          .where(inArray(people.id, [...new Set(ids)]));
  const nameOf = (id: string): string => rows.find((one) => one.id === id)?.name ?? '';
  const computed = unjudged.setting.value;
  return {
    judgements: standingNow.map(({ id, requirement, kind, reason, files, by, at, ...rest }) => ({
      id: id as JudgementId,
      requirement,
      kind,
      reason,
      files: [...files],
      by: nameOf(by),
      at,
      holds: unjudged.requirements.some((finding) =>
        isOf({ requirement, kind, reason, files, ...rest }, finding),
      ),
    })),
    setting: {
      computed: settings.find((one) => one === computed) ?? ('emergency' as const),
      chosen: decided.setting && { ...decided.setting, by: nameOf(decided.setting.by) },
    },
  };
}

function requestRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listRequests, async ({ queries, kase, query }) => ({
    requests: await requestsOf(
      house,
      queries,
      kase,
      await judgeReadiness(house, queries, kase, query.language),
    ),
  }));

  serve(app, house, routes.askForRecords, async ({ queries, kase, body, actor, about }) => {
    about(body.id);
    return askForRecords(house, queries, kase, { ...body, by: signedIn(actor).personId });
  });

  serve(app, house, routes.remindOfRequest, async ({ queries, kase, params, about }) => {
    about(params.requestId);
    const at = await remind(house, queries, await openRequest(queries, kase.id, params.requestId));
    return { remindedAt: at.toISOString() };
  });

  serve(app, house, routes.endRequest, async ({ queries, kase, params, body, about }) => {
    about(params.requestId);
    const row = await openRequest(queries, kase.id, params.requestId);
    const endedAt = house.now();
    await queries
      .update(recordRequests)
      .set({ endedAt, endedAs: body.as })
      .where(eq(recordRequests.id, row.id));
    return { endedAt: endedAt.toISOString() };
  });
}

/** @throws Refusal `not-found`, `already-done` where it has ended */
async function openRequest(tx: Transaction, caseId: string, id: string): Promise<RequestRow> {
  const [row] = await tx
    .select()
    .from(recordRequests)
    .where(and(eq(recordRequests.caseId, caseId), eq(recordRequests.id, id)));
  if (!row) throw new Refusal('not-found');
  if (row.endedAt) throw new Refusal('changed-meanwhile');
  return row;
}
