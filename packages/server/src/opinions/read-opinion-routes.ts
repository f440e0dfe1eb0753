import { caseId, opinionFilePath, opinionId, opinionPicturePath, routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../http/house.ts';
import { serveFile } from '../http/serve-file.ts';
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
  serveFile(
    app,
    house,
    {
      path: opinionPicturePath,
      act: 'view-opinions',
      summary: 'A key image of an opinion, with what was measured drawn on it',
      params: z.object({ caseId, opinionId, pictureId: z.uuid() }),
    },
    async ({ kase, standings, params }) => {
      const { signed } = await findSigned(house.database, kase.id, standings, {
        opinionId: params.opinionId,
        version: undefined,
      });
      const body = await drawPicture(house, house.database, kase, {
        personId: signed.personId,
        pictureId: params.pictureId,
      });
      return { type: 'image/png', objectId: signed.opinionId, body };
    },
  );
}

function signedFileRoute(app: FastifyInstance, house: House): void {
  serveFile(
    app,
    house,
    {
      path: opinionFilePath,
      act: 'view-opinions',
      summary: 'A signed opinion as one file, for “overread verify”',
      params: z.object({ caseId, opinionId }),
      query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    },
    async ({ kase, standings, params, query: { version } }) => {
      const { row } = await findSigned(house.database, kase.id, standings, { ...params, version });
      const file = await signedFileOf(house.database, house.seal, row);
      return {
        type: 'application/json; charset=utf-8',
        fileName: `overread-${kase.code}-v${row.version}.json`,
        objectId: row.opinionId,
        body: `${JSON.stringify(file, null, 2)}\n`,
      };
    },
  );
}
