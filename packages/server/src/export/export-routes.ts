import { caseId } from '@overread/case';
import { makeZip } from 'client-zip';
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { z } from 'zod';
import { admit } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { signedIn } from '../http/signed-in.ts';
import { caseFiles } from './case-files.ts';

export const exportPath = '/api/cases/:caseId/export';

/** Everything of a case as one ZIP, made while it is sent: nothing is unpacked on disk, nothing is held whole. */
export function exportRoutes(app: FastifyInstance, house: House): void {
  app.route({
    method: 'GET',
    url: exportPath,
    schema: { summary: 'Everything the case holds, as a ZIP', params: z.object({ caseId }) },
    handler: async (request, reply) => {
      const actor = await house.resolveActor(request);
      const { caseId: id } = request.params as { caseId: string };
      const { kase, standings } = await admit(house.database, actor, 'export-case', id);
      if (!kase) throw new Refusal('not-found');
      await house.record.read({
        actor,
        act: 'export-case',
        caseId: id,
        object: exportPath,
        from: request.ip,
      });
      const zip = makeZip(caseFiles(house, kase, { personId: signedIn(actor).personId, standings }), {
        buffersAreUTF8: true,
      });
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="overread-${kase.code}.zip"`)
        .send(Readable.fromWeb(zip as ReadableStream));
    },
  });
}
