import {
  inPersonTests,
  routes,
  visitMayChange,
  visitMoveFor,
  type InPersonTestId,
  type Standing,
  type VisitView,
} from '@overread/case';
import { and, eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { patientSideOf } from '../cases/patient-side.ts';
import type { Executor, Transaction } from '../database/open-database.ts';
import { visits } from '../database/tables/visits.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { openSigned } from '../opinions/signed-version.ts';
import { lastOf } from '../opinions/signed-opinions.ts';
import { visibleOpinions } from '../opinions/visible-opinions.ts';
import { invitation } from './invitation.ts';
import { openVisit, visitPlace, visitsOf, type VisitContent, type VisitRow } from './visit-rows.ts';
import { momentOf } from './wall-clock.ts';

/** Appointments in person or by video: planned, accepted, told to calendars, and what came of them. */
export function visitRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listVisits, async ({ queries, kase, standings }) => ({
    visits: await visitsOf(house, queries, kase.id),
    askedTests: await askedTests(house, queries, kase.id, standings),
  }));

  serve(app, house, routes.planVisit, async ({ queries, kase, params, body, about }) => {
    about(params.visitId);
    const { local, ...plan } = body.plan;
    const before = await findVisit(queries, kase.id, params.visitId);
    if ((before?.version ?? 0) !== body.version) throw new Refusal('changed-meanwhile');
    const was = before && (await openVisit(house, before));
    if (was && !visitMayChange.has(was.state)) throw new Refusal('not-from-this-state');
    const row = await keep(house, queries, kase, params.visitId, {
      version: body.version + 1,
      state: 'appointment-proposed',
      startsAt: momentOf(local, plan.zone),
      content: { plan, wish: '', reason: '', outcome: was?.outcome ?? '' },
    });
    return told(house, queries, kase, row);
  });

  serve(app, house, routes.moveVisit, async ({ queries, kase, params, body, standings, about }) => {
    about(params.visitId);
    const before = await findVisit(queries, kase.id, params.visitId);
    if (!before) throw new Refusal('not-found');
    if (before.version !== body.version) throw new Refusal('changed-meanwhile');
    const was = await openVisit(house, before);
    const move = visitMoveFor(params.visitMove, was.state, standings);
    if (!move) throw new Refusal('not-from-this-state');
    if (move.afterStart && before.startsAt > house.now())
      throw new Refusal('not-yet-held', [{ at: 'attend', reason: 'not-begun' }]);
    if (move.words && body.words === '')
      throw new Refusal('invalid-input', [{ at: 'words', reason: 'nothing-said' }]);
    const said = { wish: was.wish, reason: was.reason, outcome: was.outcome };
    const row = await keep(house, queries, kase, params.visitId, {
      version: body.version + 1,
      state: move.to,
      startsAt: before.startsAt,
      content: { plan: was, ...said, ...(move.words && { [move.words]: body.words }) },
    });
    return told(house, queries, kase, row);
  });
}

async function findVisit(tx: Executor, caseId: string, id: string): Promise<VisitRow | undefined> {
  const [row] = await tx
    .select()
    .from(visits)
    .where(and(eq(visits.caseId, caseId), eq(visits.id, id)));
  return row;
}

interface Kept {
  readonly version: number;
  readonly state: VisitView['state'];
  readonly startsAt: Date;
  readonly content: VisitContent;
}

async function keep(
  { seal, now }: House,
  tx: Transaction,
  kase: CaseRow,
  id: string,
  { content: { plan, wish, reason, outcome }, ...row }: Kept,
): Promise<VisitRow> {
  const { kind, zone, minutes, hospital, department, address, room, contact, tests, notes, interpreter } =
    plan;
  const planned = {
    kind,
    zone,
    minutes,
    hospital,
    department,
    address,
    room,
    contact,
    tests,
    notes,
    interpreter,
  };
  const values = {
    ...row,
    sealed: await seal.seal(kase.id, visitPlace(id), { plan: planned, wish, reason, outcome }),
    updatedAt: now(),
  };
  const [kept] = await tx
    .insert(visits)
    .values({ id, caseId: kase.id, ...values })
    .onConflictDoUpdate({ target: visits.id, set: values, setWhere: eq(visits.caseId, kase.id) })
    .returning();
  // The id is another case's.
  if (!kept) throw new Refusal('not-found');
  return kept;
}

/** Tells everyone whose calendar it stands in; what came of it stands in none. */
async function told(house: House, tx: Transaction, kase: CaseRow, row: VisitRow): Promise<VisitView> {
  const view = await openVisit(house, row);
  if (view.state === 'attended' || view.state === 'records-transferred') {
    await house.tellByMail(tx, await patientSideOf(tx, kase.id), 'case-news');
    return view;
  }
  const readers = [...(await patientSideOf(tx, kase.id)), ...(kase.ownerId === null ? [] : [kase.ownerId])];
  await house.tellByMail(tx, readers, 'appointment', ({ address, ...reader }) =>
    invitation({
      ...reader,
      attendee: address,
      id: row.id,
      version: row.version,
      startsAt: row.startsAt,
      minutes: view.minutes,
      isCancelled: view.state === 'cancelled',
      isConfirmed: view.state === 'confirmed',
      now: house.now(),
    }),
  );
  return view;
}

/** Hands-on tests that the opinions someone may see ask for, each once. */
async function askedTests(
  house: House,
  queries: Executor,
  caseId: string,
  standings: readonly Standing[],
): Promise<InPersonTestId[]> {
  const asked = new Set<string>();
  for (const signed of await visibleOpinions(queries, caseId, standings)) {
    const { opinion } = await openSigned(house.seal, lastOf(signed));
    for (const { tests } of [...opinion.answers, ...opinion.cannotJudge])
      for (const one of tests) asked.add(one);
  }
  return [...asked].filter((one): one is InPersonTestId => one in inPersonTests);
}
