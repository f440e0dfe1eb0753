import { caseId, languages, opinionId, opinionPdfPath, type Opinion } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { admit } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { findSigned, viewOpinion } from '../../opinions/view-opinion.ts';
import { signedFileOf } from '../../signing/signed-file-of.ts';
import { opinionPdf } from './opinion-pdf.ts';

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
      const { language, version } = request.query as z.infer<typeof query>;
      const { database } = house;
      const { kase, standings } = await admit(database, actor, 'view-opinions', asked.caseId);
      if (!kase) throw new Refusal('not-found');
      const wanted = { opinionId: asked.opinionId, language, version };
      const { row } = await findSigned(database, kase.id, standings, wanted);
      const seen = await viewOpinion(house, database, kase, standings, wanted);
      const pdf = await opinionPdf({
        language: (seen.opinion as Opinion).language,
        caseCode: kase.code,
        opinion: seen.opinion as Opinion,
        original: seen.original as Opinion | null,
        questions: seen.questions,
        signedAt: row.signedAt,
        hash: seen.signature.hash,
        reviewer: seen.row.reviewer,
        pictures: [],
        signedFile: Buffer.from(
          `${JSON.stringify(await signedFileOf(database, house.seal, row), null, 2)}\n`,
        ),
      });
      await house.record.read({
        actor,
        act: 'view-opinions',
        caseId: kase.id,
        object: opinionPdfPath,
        objectId: row.opinionId,
        from: request.ip,
      });
      return reply
        .type('application/pdf')
        .header(
          'content-disposition',
          `attachment; filename="overread-${kase.code}-v${row.version}-${language}.pdf"`,
        )
        .send(pdf);
    },
  });
}
