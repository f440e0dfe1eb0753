import { sharedPdfPath } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { admitTicket } from '../../shares/admit-ticket.ts';
import { givenOpinions, languageOf } from '../../shares/open-share.ts';
import { pdfOfOpinion } from './pdf-of-opinion.ts';

const params = z.object({ number: z.coerce.number().int().min(1).max(100) });
/** Files of all visits, per address: each takes the server a moment to make. */
const tries = { most: 30, seconds: 900 } as const;

/** An opinion that a patient gave to their doctor, as a PDF, for whoever has just opened it with link and code. */
export function sharedPdfRoute(app: FastifyInstance, house: House): void {
  app.route({
    method: 'GET',
    url: sharedPdfPath,
    schema: { summary: 'A shared opinion as a tagged PDF, by the ticket of a visit', params },
    preHandler: async ({ ip }) => house.rateLimiter.count(sharedPdfPath, 'address', ip, tries),
    handler: async (request, reply) => {
      const actor = await house.resolveActor(request);
      const opened = await admitTicket(house, request);
      const { kase, share } = opened;
      const { number } = request.params as z.infer<typeof params>;
      const given = await givenOpinions(house.database, opened);
      const signed = given.find((one) => one.number === number);
      if (!signed) throw new Refusal('not-found');
      // No more than the patient, who gave it, has got.
      const { pdf, opinionId } = await pdfOfOpinion(house, house.database, kase, ['patient'], {
        opinionId: signed.opinionId,
        language: languageOf(share),
      });
      await house.record.read({
        actor,
        act: 'look-around',
        caseId: kase.id,
        object: sharedPdfPath,
        objectId: opinionId,
        from: request.ip,
      });
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="second-opinion-${number}.pdf"`)
        .send(pdf);
    },
  });
}
