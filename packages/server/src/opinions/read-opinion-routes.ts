import { caseId, opinionFilePath, opinionId, opinionPicturePath, routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { admit } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { signedFileOf } from '../signing/signed-file-of.ts';
import { checkTranslation } from './check-translation.ts';
import { keepTranslation } from './keep-translation.ts';
import { opinionRow } from './opinion-row.ts';
import { viewComparison } from './view-comparison.ts';
import { drawPicture } from './draw-picture.ts';
import { findSigned, viewOpinion } from './view-opinion.ts';
import { seesUnreleased, visibleOpinions } from './visible-opinions.ts';

/** Signed opinions as others read, translate and compare them. */
export function readOpinionRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listOpinions, async ({ queries, kase, standings }) => {
    const opinions = [];
    for (const signed of await visibleOpinions(queries, kase.id, standings))
      opinions.push(await opinionRow(queries, signed, seesUnreleased(standings)));
    return { opinions };
  });

  serve(app, house, routes.viewOpinion, async ({ queries, kase, standings, params, query }) =>
    viewOpinion(house, queries, kase, standings, { ...query, opinionId: params.opinionId }),
  );

  serve(app, house, routes.viewComparison, async ({ queries, kase, standings }) => ({
    comparison: await viewComparison(house, queries, kase, standings),
  }));

  serve(
    app,
    house,
    routes.keepOpinionTranslation,
    async ({ queries, kase, standings, params, body, actor }) => {
      const { row } = await findSigned(queries, kase.id, standings, { ...params, version: body.version });
      return keepTranslation(house, queries, row, { ...body, by: signedIn(actor).personId });
    },
  );

  serve(
    app,
    house,
    routes.checkOpinionTranslation,
    async ({ queries, kase, standings, params, body, actor }) => {
      const found = await findSigned(queries, kase.id, standings, { ...params, version: body.version });
      return checkTranslation(house, queries, found, { ...body, by: signedIn(actor).personId });
    },
  );

  signedFileRoute(app, house);
  pictureRoute(app, house);
}

function pictureRoute(app: FastifyInstance, house: House): void {
  app.route({
    method: 'GET',
    url: opinionPicturePath,
    schema: {
      summary: 'A key image of an opinion, with what was measured drawn on it',
      params: z.object({ caseId, opinionId, pictureId: z.uuid() }),
    },
    handler: async (request, reply) => {
      const actor = await house.resolveActor(request);
      const asked = request.params as { caseId: string; opinionId: string; pictureId: string };
      const { kase, standings } = await admit(house.database, actor, 'view-opinions', asked.caseId);
      if (!kase) throw new Refusal('not-found');
      const { signed } = await findSigned(house.database, kase.id, standings, {
        opinionId: asked.opinionId,
        version: undefined,
      });
      const picture = await drawPicture(house, house.database, kase, {
        personId: signed.personId,
        pictureId: asked.pictureId,
      });
      await house.record.read({
        actor,
        act: 'view-opinions',
        caseId: kase.id,
        object: opinionPicturePath,
        objectId: signed.opinionId,
        from: request.ip,
      });
      return reply.type('image/png').header('cache-control', 'private, no-store').send(picture);
    },
  });
}

function signedFileRoute(app: FastifyInstance, house: House): void {
  app.route({
    method: 'GET',
    url: opinionFilePath,
    schema: {
      summary: 'A signed opinion as one file, for “overread verify”',
      params: z.object({ caseId, opinionId }),
      querystring: z.object({ version: z.coerce.number().int().min(1).optional() }),
    },
    handler: async (request, reply) => {
      const actor = await house.resolveActor(request);
      const asked = request.params as { caseId: string; opinionId: string };
      const { version } = request.query as { version?: number };
      const { kase, standings } = await admit(house.database, actor, 'view-opinions', asked.caseId);
      if (!kase) throw new Refusal('not-found');
      const { row } = await findSigned(house.database, kase.id, standings, { ...asked, version });
      const file = await signedFileOf(house.database, house.seal, row);
      await house.record.read({
        actor,
        act: 'view-opinions',
        caseId: kase.id,
        object: opinionFilePath,
        objectId: row.opinionId,
        from: request.ip,
      });
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="overread-${kase.code}-v${row.version}.json"`)
        .send(`${JSON.stringify(file, null, 2)}\n`);
    },
  });
}
