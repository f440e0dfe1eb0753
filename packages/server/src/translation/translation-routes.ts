import { routes, type Answer } from '@overread/case';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { documentTranslations } from '../database/tables/reading.ts';
import { openDocuments } from '../documents/document-rows.ts';
import type { House } from '../http/house.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { checkPaper, keepPaper } from './keep-paper.ts';
import { currentPaper } from './paper-rows.ts';
import { recall } from './recall.ts';
import { xliffRoutes } from './xliff-routes.ts';

type Papers = Answer<typeof routes.listTranslations>['papers'];

/** The translators' desk: the papers of a case, segment by segment. */
export function translationRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listTranslations, async ({ queries, kase }) => {
    const papers = await openDocuments(queries, house.seal, kase.id);
    const rows = await queries
      .select({
        id: documentTranslations.documentId,
        language: documentTranslations.language,
        state: documentTranslations.state,
      })
      .from(documentTranslations)
      .where(eq(documentTranslations.caseId, kase.id));
    return {
      papers: papers.map(({ row, content, confirmed }) => ({
        documentId: row.id as Papers[number]['documentId'],
        fileName: content.fileName,
        language: confirmed?.language ?? content.proposed?.language ?? null,
        characters: content.text.reduce((sum, { text }) => sum + text.length, 0),
        translations: rows
          .filter(({ id }) => id === row.id)
          .map(({ language, state }) => ({ language, state }) as Papers[number]['translations'][number]),
      })),
    };
  });

  serve(app, house, routes.viewPaperTranslation, async ({ queries, kase, params, query, actor }) => {
    const named = { caseId: kase.id, documentId: params.documentId, to: query.to };
    const { row, paper } = await currentPaper(queries, house.seal, named, query.from);
    return {
      version: row?.version ?? 0,
      updatedAt: row?.updatedAt.toISOString() ?? null,
      paper,
      state: (row?.state ?? null) as 'draft' | 'to-check' | 'checked' | null,
      machine: row?.machine ?? false,
      isOwn: row?.translatedBy === signedIn(actor).personId,
    };
  });

  serve(app, house, routes.keepPaperTranslation, async ({ queries, kase, params, body, actor }) =>
    keepPaper(house, queries, {
      ...body,
      caseId: kase.id,
      documentId: params.documentId,
      by: signedIn(actor).personId,
    }),
  );

  serve(app, house, routes.checkPaperTranslation, async ({ queries, kase, params, body, actor }) =>
    checkPaper(
      house,
      queries,
      { caseId: kase.id, documentId: params.documentId, to: body.to },
      { version: body.version, by: signedIn(actor).personId },
    ),
  );

  serve(app, house, routes.recallTranslations, async ({ queries, kase, body, actor }) => ({
    matches: await recall(house, queries, {
      ...body,
      caseId: kase.id,
      personId: signedIn(actor).personId,
    }),
  }));

  xliffRoutes(app, house);
}
