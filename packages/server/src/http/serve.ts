import {
  caseId as caseIdSchema,
  transitions,
  type Act,
  type Answer,
  type Received,
  type Route,
  type Standing,
} from '@overread/case';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Executor, Transaction } from '../database/open-database.ts';
import type { Actor } from './actor.ts';
import { admit, type Admitted, type CaseRow } from './admit.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';

type Task = () => Promise<void>;

/** What a handler gets. `queries` is the transaction in which the act is recorded, or the pool for a read. */
export interface Asked<R extends Route> extends Received<R> {
  readonly queries: R['method'] extends 'GET' ? Executor : Transaction;
  readonly actor: Actor;
  readonly standings: readonly Standing[];
  readonly act: Act;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Done once the act is kept, before the answer. A failure there is logged; the sweepers come after. */
  readonly afterCommit: (task: Task) => void;
  /** Names, for the record, what of the case it was done to: an id or a code. */
  readonly about: (objectId: string) => void;
  /** Names the case that an act of the house began: its entry stands in that case's record. */
  readonly began: (caseId: string) => void;
}

export interface AskedOfCase<R extends Route> extends Asked<R> {
  readonly kase: CaseRow;
}

type Handler<R extends Route> = (
  asked: R['path'] extends `${string}:caseId${string}` ? AskedOfCase<R> : Asked<R>,
) => Promise<Answer<R>>;

/**
 * Opens one door: parses what comes in, lets the right people through, does the act and its entry in the
 * record in one transaction, and answers only what the contract says. Nothing is answered before it is kept.
 */
export function serve<const R extends Route>(
  app: FastifyInstance,
  house: House,
  route: R,
  handler: Handler<R>,
): void {
  const admitted = new WeakMap<FastifyRequest, Entrance>();
  app.route({
    method: route.method,
    url: route.path,
    ...(route.takes === 'file' && { bodyLimit: house.quotas.documentBytes }),
    schema: {
      summary: route.summary,
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
      response: { 200: route.answer },
    },
    // Before anything of the body is taken in or looked at.
    onRequest: async (request) => void admitted.set(request, await enter(house, route, request)),
    handler: async (request, reply) => {
      const entrance = admitted.get(request);
      if (!entrance) throw new Refusal('fault');
      const { actor, act, caseId } = entrance;
      const entry = { actor, act, caseId, object: route.path, from: request.ip };
      const tasks: Task[] = [];
      let named: { readonly objectId?: string; readonly caseId?: string } = {};
      const asked = {
        params: request.params,
        query: request.query,
        body: request.body,
        actor,
        act,
        request,
        reply,
        afterCommit: (task: Task) => void tasks.push(task),
        about: (objectId: string) => void (named = { ...named, objectId }),
        began: (begun: string) => void (named = { ...named, caseId: begun }),
      };
      // The handler's own type says which of the two kinds of `asked` it takes; the path says the same.
      const answerTo = handler as unknown as (all: object) => Promise<Answer<R>>;

      if (route.method === 'GET') {
        const answer = await answerTo({ ...asked, ...entrance.admitted, queries: house.database });
        if (caseId !== null) await house.record.read({ ...entry, ...named });
        return answer;
      }
      const answer = await house.database.transaction(async (queries) => {
        // Once more, now that nobody else can change the case.
        const locked = await admit(queries, actor, act, caseId, 'update');
        const done = await answerTo({ ...asked, ...locked, queries });
        await house.record.act(queries, { ...entry, ...named });
        return done;
      });
      for (const task of tasks)
        await task().catch((fault: unknown) => house.log.error({ err: fault }, 'after an act'));
      return answer;
    },
  });
}

interface Entrance {
  readonly actor: Actor;
  readonly act: Act;
  readonly caseId: string | null;
  readonly admitted: Admitted;
}

async function enter(house: House, route: Route, request: FastifyRequest): Promise<Entrance> {
  const actor = await house.resolveActor(request);
  const params = request.params as { readonly caseId?: string; readonly move?: string };
  const act = actOf(route, params.move);
  const asked = params.caseId ?? null;
  if (asked !== null && !caseIdSchema.safeParse(asked).success)
    throw new Refusal(actor.kind === 'stranger' ? 'not-signed-in' : 'not-found');
  return { actor, act, caseId: asked, admitted: await admit(house.database, actor, act, asked) };
}

/** A move names its act in the path; from a state that has no such move it is refused later, not here. */
function actOf(route: Route, move: string | undefined): Act {
  if (route.act !== 'move') return route.act;
  const known = transitions.find(({ act }) => act === move);
  if (!known) throw new Refusal('not-found');
  return known.act;
}
