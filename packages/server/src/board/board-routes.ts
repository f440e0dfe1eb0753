import { routes, type BoardFilter, type BoardViewId, type PersonId, type State } from '@overread/case';
import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { Executor } from '../database/open-database.ts';
import { boardViews, cases } from '../database/tables/cases.ts';
import { people } from '../database/tables/sign-in.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { listBoard } from './list-board.ts';
import { liveRoute } from './live-route.ts';

const mostViews = 30;

/** All cases, for those who keep them moving: found, counted, owned, and seen as they change. */
export function boardRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listAllCases, async ({ queries, body, actor }) =>
    listBoard(queries, { ...body, me: signedIn(actor).personId, now: house.now() }),
  );

  serve(app, house, routes.countCases, async ({ queries }) => {
    const rows = await queries
      .select({ state: cases.state, count: count() })
      .from(cases)
      .where(isNull(cases.erasedAt))
      .groupBy(cases.state);
    return {
      counts: Object.fromEntries(rows.map(({ state, count: number }) => [state, number])) as Partial<
        Record<State, number>
      >,
    };
  });

  serve(app, house, routes.listCoordinators, async ({ queries, actor }) => ({
    me: signedIn(actor).personId as PersonId,
    coordinators: await coordinators(queries),
  }));

  serve(app, house, routes.setOwner, async ({ queries, kase, body, about }) => {
    if (kase.ownerId !== body.over) throw new Refusal('changed-meanwhile');
    const known = await coordinators(queries);
    if (body.owner !== null && !known.some(({ personId }) => personId === body.owner))
      throw new Refusal('invalid-input', [{ at: 'owner', reason: 'no-coordinator' }]);
    if (body.owner !== null) about(body.owner);
    await queries.update(cases).set({ ownerId: body.owner }).where(eq(cases.id, kase.id));
    return { owner: body.owner };
  });

  viewRoutes(app, house);
  liveRoute(app, house);
}

const coordinators = async (queries: Executor) =>
  (
    await queries
      .select({ personId: people.id, name: people.name })
      .from(people)
      .where(and(isNull(people.deactivatedAt), sql`'coordinator' = any(${people.roles})`))
      .orderBy(asc(people.name))
  ).map(({ personId, name }) => ({ personId: personId as PersonId, name }));

function viewRoutes(app: FastifyInstance, house: House): void {
  const own = (personId: string) => eq(boardViews.personId, personId);

  serve(app, house, routes.listBoardViews, async ({ queries, actor }) => {
    const rows = await queries
      .select()
      .from(boardViews)
      .where(own(signedIn(actor).personId))
      .orderBy(asc(boardViews.name), asc(boardViews.id));
    return {
      views: rows.map(({ id, name, filter }) => ({
        id: id as BoardViewId,
        name,
        filter: filter as BoardFilter,
      })),
    };
  });

  serve(app, house, routes.keepBoardView, async ({ queries, params, body, actor }) => {
    const { personId } = signedIn(actor);
    if ((await queries.$count(boardViews, own(personId))) >= mostViews) throw new Refusal('quota-reached');
    const kept = { name: body.name, filter: body.filter, keptAt: house.now() };
    const rows = await queries
      .insert(boardViews)
      .values({ id: params.viewId, personId, ...kept })
      .onConflictDoUpdate({ target: boardViews.id, set: kept, setWhere: own(personId) })
      .returning({ id: boardViews.id });
    if (rows.length === 0) throw new Refusal('not-found');
    return { id: params.viewId, name: body.name, filter: body.filter };
  });

  serve(app, house, routes.removeBoardView, async ({ queries, params, actor }) => {
    const rows = await queries
      .delete(boardViews)
      .where(and(eq(boardViews.id, params.viewId), own(signedIn(actor).personId)))
      .returning({ id: boardViews.id });
    if (rows.length === 0) throw new Refusal('not-found');
    return { removed: true as const };
  });
}
