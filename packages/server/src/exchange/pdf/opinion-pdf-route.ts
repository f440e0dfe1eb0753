import { caseId, languages, opinionId, opinionPdfPath } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { admit } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { pdfOfOpinion } from './pdf-of-opinion.ts';

const params = z.object({ caseId, opinionId });
const query = z.object({
  language: z.enum(languages).default('en'),
  version: z.coerce.number().int().min(1).optional(),
});

/** A signed opinion as a file to print, read aloud and hand on; who may see it on screen may have it. */
export function opinionPdfRoute(app: FastifyInstance, house: House): void {
  app.route({
    method: 'GET',
    url: opinionPdfPath,
    schema: { summary: 'A signed opinion as a tagged PDF', params, querystring: query },
    handler: async (request, reply) => {
      const actor = await house.resolveActor(request);
      const asked = request.params as z.infer<typeof params>;
      const { language, version: wanted } = request.query as z.infer<typeof query>;
      const { kase, standings } = await admit(house.database, actor, 'view-opinions', asked.caseId);
      if (!kase) throw new Refusal('not-found');
      const {
        pdf,
        version,
        opinionId: objectId,
      } = await pdfOfOpinion(house, house.database, kase, standings, {
        opinionId: asked.opinionId,
        language,
        version: wanted,
      });
      await house.record.read({
        actor,
        act: 'view-opinions',
        caseId: kase.id,
        object: opinionPdfPath,
        objectId,
        from: request.ip,
      });
      return reply
        .type('application/pdf')
        .header(
          'content-disposition',
          `attachment; filename="overread-${kase.code}-v${version}-${language}.pdf"`,
        )
        .send(pdf);
    },
  });
}
