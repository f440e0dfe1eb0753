import { caseId, documentId, languages, readXliff, writeXliff } from '@overread/case';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { admit } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { signedIn } from '../http/signed-in.ts';
import { keepPaper } from './keep-paper.ts';
import { findPaperRow, freshPaper, openPaper } from './paper-rows.ts';

const path = '/api/cases/:caseId/documents/:documentId/translation.xlf';
const params = z.object({ caseId, documentId });
const query = z.object({ from: z.enum(languages), to: z.enum(languages) });
const mediaType = 'application/xliff+xml';
const longest = 20 * 2 ** 20;

/** A paper as XLIFF 2.1, for OmegaT and other tools, and back with what was translated in them. */
export function xliffRoutes(app: FastifyInstance, house: House): void {
  app.addContentTypeParser(mediaType, { parseAs: 'string', bodyLimit: longest }, (_request, body, done) =>
    done(null, body),
  );

  app.route({
    method: 'GET',
    url: path,
    schema: { summary: 'A translation as XLIFF 2.1', params, querystring: query },
    handler: async (request, reply) => {
      const { actor, kase, named, from } = await entered(house, request);
      const row = await findPaperRow(house.database, named);
      const paper = row
        ? await openPaper(house.seal, row)
        : await freshPaper(house.database, house.seal, named, from);
      await house.record.read({
        actor,
        act: 'translate-papers',
        caseId: kase.id,
        object: path,
        objectId: named.documentId,
        from: request.ip,
      });
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="overread-${kase.code}-${named.to}.xlf"`)
        .send(writeXliff(paper, named.documentId));
    },
  });

  app.route({
    method: 'PUT',
    url: path,
    bodyLimit: longest,
    schema: { summary: 'Takes targets of an XLIFF file into the draft', params, querystring: query },
    handler: async (request) => {
      const { actor, kase, named, from } = await entered(house, request);
      if (typeof request.body !== 'string') throw new Refusal('wrong-media-type');
      const xml = request.body;
      return house.database.transaction(async (tx) => {
        await admit(tx, actor, 'translate-papers', kase.id, 'update');
        const row = await findPaperRow(tx, named);
        const paper = row ? await openPaper(house.seal, row) : await freshPaper(tx, house.seal, named, from);
        const read = readXliff(xml, paper, named.documentId);
        if ('fault' in read)
          throw new Refusal('invalid-input', [
            { at: `line ${read.line}${read.at === '' ? '' : `, unit ${read.at}`}`, reason: read.fault },
          ]);
        const kept = await keepPaper(house, tx, {
          caseId: kase.id,
          documentId: named.documentId,
          version: row?.version ?? 0,
          paper: read.paper,
          isFinished: false,
          machine: row?.machine ?? false,
          by: signedIn(actor).personId,
        });
        await house.record.act(tx, {
          actor,
          act: 'translate-papers',
          caseId: kase.id,
          object: path,
          objectId: named.documentId,
          from: request.ip,
        });
        return kept;
      });
    },
  });
}

async function entered(house: House, request: FastifyRequest) {
  const actor = await house.resolveActor(request);
  const { caseId: id, documentId: paperId } = request.params as z.infer<typeof params>;
  const { from, to } = request.query as z.infer<typeof query>;
  const { kase } = await admit(house.database, actor, 'translate-papers', id);
  if (!kase) throw new Refusal('not-found');
  return { actor, kase, from, named: { caseId: kase.id, documentId: paperId, to } };
}
