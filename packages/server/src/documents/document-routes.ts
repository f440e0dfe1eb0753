import { documentPagePath, routes, caseId, documentId } from '@overread/case';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { signedIn } from '../http/signed-in.ts';
import { cases } from '../database/tables/cases.ts';
import { documents } from '../database/tables/documents.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serveFile } from '../http/serve-file.ts';
import { serve } from '../http/serve.ts';
import { pageNumber, pageWidth } from '../papers/page-asked.ts';
import { renderPage } from '../papers/render-page.ts';
import { factsPlace, findDocument, openDocuments } from './document-rows.ts';
import { documentView } from './document-view.ts';
import { fileNameFrom } from './file-name.ts';
import { matchToStudies } from './match-to-studies.ts';
import { receiveDocument } from './receive-document.ts';

/** The papers of a case. */
export function documentRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listDocuments, async ({ queries, kase }) => {
    const papers = await openDocuments(queries, house.seal, kase.id);
    return { documents: papers.map(documentView), ...(await matchToStudies(house, queries, kase, papers)) };
  });

  serve(app, house, routes.addDocument, async ({ queries, kase, actor, request }) => {
    const bytes = request.body;
    if (!Buffer.isBuffer(bytes)) throw new Refusal('wrong-media-type');
    const fileName = fileNameFrom(request.headers['x-file-name']);
    const by = signedIn(actor).personId;
    const id = await receiveDocument(house, queries, { caseId: kase.id, fileName, bytes, by });
    await touch(queries, kase.id, house.now());
    return documentView(await findDocument(queries, house.seal, kase.id, id));
  });

  serve(app, house, routes.confirmDocument, async ({ queries, kase, params, body }) => {
    const sealedFacts = await house.seal.seal(kase.id, factsPlace(params.documentId), body);
    await findDocument(queries, house.seal, kase.id, params.documentId);
    await queries.update(documents).set({ sealedFacts }).where(eq(documents.id, params.documentId));
    await touch(queries, kase.id, house.now());
    return documentView(await findDocument(queries, house.seal, kase.id, params.documentId));
  });

  serve(app, house, routes.readDocumentText, async ({ queries, kase, params }) => {
    const { content } = await findDocument(queries, house.seal, kase.id, params.documentId);
    return { pages: content.text };
  });

  serve(app, house, routes.removeDocument, async ({ queries, kase, params, afterCommit }) => {
    const { row } = await findDocument(queries, house.seal, kase.id, params.documentId);
    await queries.delete(documents).where(eq(documents.id, row.id));
    await touch(queries, kase.id, house.now());
    afterCommit(() => house.vault.remove(kase.id, row.blobId));
    return { removed: true as const };
  });

  pagePictures(app, house);
}

/** Pages as pictures: what a browser shows of a stranger's file is only ever an image made here. */
function pagePictures(app: FastifyInstance, house: House): void {
  serveFile(
    app,
    house,
    {
      path: documentPagePath,
      act: 'view-documents',
      summary: 'One page of a paper as a picture',
      params: z.object({ caseId, documentId, page: pageNumber }),
      query: z.object({ width: pageWidth }),
    },
    async ({ kase, params, query }) => {
      const { row } = await findDocument(house.database, house.seal, kase.id, params.documentId);
      const bytes = await house.vault.readAll(kase.id, row.blobId, house.quotas.documentBytes);
      const answer = await renderPage(bytes, params.page, query);
      if ('refused' in answer) throw new Refusal('not-found', [{ at: 'page', reason: answer.refused.code }]);
      const { mediaType, bytes: picture } = answer.picture;
      return { type: mediaType, objectId: row.id, body: Buffer.from(picture) };
    },
  );
}

const touch = (queries: Parameters<typeof findDocument>[0], id: string, at: Date) =>
  queries.update(cases).set({ updatedAt: at }).where(eq(cases.id, id));
