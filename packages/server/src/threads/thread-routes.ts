import { routes, type Standing } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { deliverMessage } from '../cases/deliver-message.ts';
import { listMessages, markMessagesRead, sideOf, type Side, type Thread } from '../cases/messages.ts';
import type { Executor } from '../database/open-database.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { colleaguesOf, threadsOf } from './threads-of.ts';
import { refuseToPatient, refuseToReviewer } from './words-that-stop.ts';

/** What is written between the coordinators and each of the others of a case; nobody sees another's thread. */
export function threadRoutes(app: FastifyInstance, house: House): void {
  patientThread(app, house);
  coordinatorsThreads(app, house);
  ownThread(app, house);
}

function patientThread(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listMessages, async ({ queries, kase, actor, standings }) => {
    const thread = { caseId: kase.id, of: null };
    const { personId } = signedIn(actor);
    const messages = await listMessages<PatientWriter>(queries, house.seal, thread, personId);
    await markMessagesRead(queries, thread, sideOf(standings), house.now());
    return { messages: messages.map(withId) };
  });

  serve(app, house, routes.sendMessage, async ({ queries, kase, actor, standings, body }) => {
    const as = patientWriters.find((one) => standings.includes(one)) ?? 'coordinator';
    const { isNew, ...message } = await deliverMessage(house, queries, {
      ...body,
      thread: { caseId: kase.id, of: null },
      from: signedIn(actor).personId,
      as,
    });
    if (isNew && as === 'coordinator') await refuseToPatient(queries, kase, body.text);
    return withId(message);
  });
}

function coordinatorsThreads(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listThreads, async ({ queries, kase }) => ({
    threads: await threadsOf(queries, kase.id),
  }));

  serve(app, house, routes.viewThread, async ({ queries, kase, actor, params, about }) => {
    about(params.personId);
    const thread = { caseId: kase.id, of: params.personId };
    if (!(await colleaguesOf(queries, kase.id)).some(({ personId }) => personId === params.personId))
      throw new Refusal('not-found');
    return readThread(house, queries, thread, signedIn(actor).personId, 'house');
  });

  serve(app, house, routes.writeToColleague, async ({ queries, kase, actor, params, body, about }) => {
    about(params.personId);
    const to = (await colleaguesOf(queries, kase.id)).find(({ personId }) => personId === params.personId);
    if (!to) throw new Refusal('not-found');
    if (!to.isOpen) throw new Refusal('not-from-this-state');
    const { isNew, ...message } = await deliverMessage(house, queries, {
      ...body,
      thread: { caseId: kase.id, of: params.personId },
      from: signedIn(actor).personId,
      as: 'coordinator',
    });
    if (isNew && to.kind === 'reviewer') await refuseToReviewer(house, queries, kase, body.text);
    return withId(message);
  });
}

function ownThread(app: FastifyInstance, house: House): void {
  serve(app, house, routes.viewOwnThread, async ({ queries, kase, actor }) => {
    const { personId } = signedIn(actor);
    return readThread(house, queries, { caseId: kase.id, of: personId }, personId, 'other');
  });

  serve(app, house, routes.writeToCoordinators, async ({ queries, kase, actor, standings, body }) => {
    const { personId } = signedIn(actor);
    const { isNew: _, ...message } = await deliverMessage(house, queries, {
      ...body,
      thread: { caseId: kase.id, of: personId },
      from: personId,
      as: colleagueAmong(standings),
    });
    return withId(message);
  });
}

async function readThread(house: House, queries: Executor, thread: Thread, personId: string, side: Side) {
  const messages = await listMessages<ColleagueWriter>(queries, house.seal, thread, personId);
  await markMessagesRead(queries, thread, side, house.now());
  return { messages: messages.map(withId) };
}

const patientWriters = ['patient', 'relative'] as const;
type PatientWriter = (typeof patientWriters)[number] | 'coordinator';
type ColleagueWriter = 'coordinator' | 'translator' | 'reviewer';

const colleagueAmong = (standings: readonly Standing[]): 'reviewer' | 'translator' =>
  standings.includes('reviewer') ? 'reviewer' : 'translator';

const withId = <M extends { readonly id: string }>(message: M) => ({ ...message, id: message.id as never });
