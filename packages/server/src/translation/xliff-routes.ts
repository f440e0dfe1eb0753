import { caseId, documentId, languages, paperXliffPath as path, readXliff, writeXliff } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { admit } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serveFile } from '../http/serve-file.ts';
import { signedIn } from '../http/signed-in.ts';
import { keepPaper } from './keep-paper.ts';
import { currentPaper } from './paper-rows.ts';

const params = z.object({ caseId, documentId });
const query = z.object({ from: z.enum(languages), to: z.enum(languages) });
const mediaType = 'application/xliff+xml';
const longest = 20 * 2 ** 20;

/** A paper as XLIFF 2.1, for OmegaT and other tools, and back with what was translated in them. */
export function xliffRoutes(app: FastifyInstance, house: House): void {
  app.addContentTypeParser(mediaType, { parseAs: 'string', bodyLimit: longest }, (_request, body, done) =>
    done(null, body),
  );

  serveFile(
    app,
    house,
    { path, act: 'translate-papers', summary: 'A translation as XLIFF 2.1', params, query },
    async ({ kase, params: { documentId: paperId }, query: { from, to } }) => {
      const named = { caseId: kase.id, documentId: paperId, to };
      const { paper } = await currentPaper(house.database, house.seal, named, from);
      return {
        type: mediaType,
        fileName: `overread-${kase.code}-${to}.xlf`,
        objectId: paperId,
        body: writeXliff(paper, paperId),
      };
    },
  );

  app.route({
    method: 'PUT',
    url: path,
    bodyLimit: longest,
    schema: { summary: 'Takes targets of an XLIFF file into the draft', params, querystring: query },
    handler: async (request) => {
      const actor = await house.resolveActor(request);
      const { caseId: id, documentId: paperId } = request.params as z.infer<typeof params>;
      const { from, to } = request.query as z.infer<typeof query>;
      const named = { caseId: id, documentId: paperId, to };
      await admit(house.database, actor, 'translate-papers', id);
      if (typeof request.body !== 'string') throw new Refusal('wrong-media-type');
      const xml = request.body;
      return house.database.transaction(async (tx) => {
        await admit(tx, actor, 'translate-papers', id, 'update');
        const { row, paper } = await currentPaper(tx, house.seal, named, from);
        const read = readXliff(xml, paper, paperId);
        if ('fault' in read)
          throw new Refusal('invalid-input', [
            { at: `line ${read.line}${read.at === '' ? '' : `, unit ${read.at}`}`, reason: read.fault },
          ]);
        const kept = await keepPaper(house, tx, {
          caseId: id,
          documentId: paperId,
          version: row?.version ?? 0,
          paper: read.paper,
          isFinished: false,
          machine: row?.machine ?? false,
          by: signedIn(actor).personId,
        });
        await house.record.act(tx, {
          actor,
          act: 'translate-papers',
          caseId: id,
          object: path,
          objectId: paperId,
          from: request.ip,
        });
        return kept;
      });
    },
  });
}
