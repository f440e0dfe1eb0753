import { caseId, uid } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../http/house.ts';
import type { ImagingIndex } from './imaging-index.ts';
import { answersOf } from './query-answers.ts';
import type { QueryLevel } from './query-attributes.ts';
import { readQuery } from './query-match.ts';
import { createReadAccess } from './read-access.ts';
import { dicomwebPath } from './store-routes.ts';
import type { CaseRow } from '../http/admit.ts';

const anyOf = { studyUid: uid.optional(), seriesUid: uid.optional() };

/** Query resources of PS3.18 table 10.6.1-1, the level each answers at. */
const resources: readonly (readonly [path: string, level: QueryLevel])[] = [
  ['/studies', 'study'],
  ['/studies/:studyUid/series', 'series'],
  ['/series', 'series'],
  ['/studies/:studyUid/series/:seriesUid/instances', 'instance'],
  ['/studies/:studyUid/instances', 'instance'],
  ['/instances', 'instance'],
];

/** QIDO-RS (PS3.18 section 10.6), scoped to a case. */
export function queryRoutes(
  app: FastifyInstance,
  house: House,
  indexOf: (kase: CaseRow) => Promise<ImagingIndex>,
): void {
  const readAccess = createReadAccess(house);
  for (const [path, level] of resources)
    app.route({
      method: 'GET',
      url: dicomwebPath + path,
      schema: {
        summary: `Search for ${level} (PS3.18 section 10.6)`,
        params: z.object({ caseId, ...anyOf }),
        querystring: z.record(z.string(), z.unknown()),
      },
      handler: async (request, reply) => {
        const { kase, recorded } = await readAccess(request);
        const { studyUid, seriesUid } = request.params as { studyUid?: string; seriesUid?: string };
        const index = await indexOf(kase);
        const query = readQuery(request.query as Record<string, unknown>);
        const answers = answersOf(index, `/api/cases/${kase.id}/dicomweb/studies`);
        const text = answers(level, { studyUid, seriesUid }, query);
        await recorded;
        return reply.type('application/dicom+json').send(text);
      },
    });
}
