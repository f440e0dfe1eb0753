import { caseId, seriesStreamPath, uid } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { createReadAccess } from '../../dicomweb/read-access.ts';
import type { RetrieveView } from '../../dicomweb/retrieve-view.ts';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { readingImaging } from './reading-imaging.ts';
import { readingIndexOf } from './reading-index.ts';
import { streamSeries } from './stream-series.ts';

const params = z.object({ caseId, studyUid: uid, seriesUid: uid });
const querystring = z.object({
  start: z.coerce.number().int().min(0).max(1_000_000).default(0),
  only: z.enum(['coarse', 'rest']).optional(),
  part: z.coerce.number().int().min(1).max(100_000).optional(),
});

/** A whole series in one answer; its form is told at `seriesStreamPath`. */
export function streamRoutes(app: FastifyInstance, house: House, view: RetrieveView): void {
  const readAccess = createReadAccess(house, view.act);
  app.route({
    method: 'GET',
    url: seriesStreamPath,
    schema: {
      summary: 'A whole series, coarse pictures first and the exact ones after them',
      params,
      querystring,
    },
    handler: async (request, reply) => {
      const { kase, recorded } = await readAccess(request);
      const asked = request.params as z.output<typeof params>;
      const { start, only, part } = request.query as z.output<typeof querystring>;
      const { studies } = await readingImaging(house, kase);
      const { byUid } = await readingIndexOf(house, kase);
      const images = studies
        .filter((study) => study.uid === asked.studyUid)
        .flatMap(({ series }) => series)
        .filter((one) => one.uid === asked.seriesUid && (part === undefined || one.part === part))
        .flatMap(({ instances }) => instances.flatMap((one) => byUid.get(one.uid) ?? []));
      if (images.length === 0) throw new Refusal('not-found');
      const once = [...new Set(images)];
      const query = { start, ...(only && { only }) };
      const { contentType, body } = streamSeries({ house, view, kase, images: once, query });
      await recorded;
      return reply.type(contentType).send(Readable.from(body, { objectMode: false }));
    },
  });
}
