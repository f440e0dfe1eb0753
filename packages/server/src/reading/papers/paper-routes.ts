import { caseId, documentId, readingPagePath, routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { serveFile } from '../../http/serve-file.ts';
import { serve } from '../../http/serve.ts';
import { signedIn } from '../../http/signed-in.ts';
import { pageNumber, pageWidth } from '../../papers/page-asked.ts';
import { readingWordsOf } from '../brief/reading-words.ts';
import { holdDecisions } from '../holds/hold-decisions.ts';
import { drawnPage } from './drawn-page.ts';
import { findReadable } from './find-readable.ts';
import { pageHoldId } from './page-holds.ts';
import { translationsOfPaper } from './paper-translations.ts';

/** A reviewer's papers: the text that was read from them, and pictures of pages that a person has looked at. */
export function paperRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.readPaper, async ({ queries, kase, actor, params, about }) => {
    about(params.documentId);
    const { row, content } = await findReadable(house, queries, {
      caseId: kase.id,
      documentId: params.documentId,
      personId: signedIn(actor).personId,
    });
    const { clean } = await readingWordsOf(house, queries, kase);
    const decided = await holdDecisions(queries, house.seal, kase.id);
    const isKept = ({ page }: { readonly page: number }): boolean =>
      decided.get(pageHoldId(row.id, page))?.decision !== 'withhold';
    const cleaned = (pages: readonly { readonly page: number; readonly text: string }[]) =>
      pages.filter(isKept).map(({ page, text }) => ({ page, text: clean(text) }));
    const translations = await translationsOfPaper(queries, house.seal, kase.id, row.id);
    return {
      pages: cleaned(content.text),
      translations: translations.map(({ language, isDraft, pages }) => ({
        language,
        isDraft,
        pages: cleaned(pages),
      })),
    };
  });

  pagePictures(app, house);
}

/** A page as a picture made here, masked where a person said so; as if it were not there where nobody looked at it yet. */
function pagePictures(app: FastifyInstance, house: House): void {
  serveFile(
    app,
    house,
    {
      path: readingPagePath,
      act: 'read-papers',
      summary: 'One page of a paper as a picture, as a reviewer may see it',
      params: z.object({ caseId, documentId, page: pageNumber }),
      query: z.object({ width: pageWidth }),
    },
    async ({ kase, actor, params, query }) => {
      const { personId } = signedIn(actor);
      const { row } = await findReadable(house, house.database, {
        caseId: kase.id,
        documentId: params.documentId,
        personId,
      });
      const picture = await drawnPage(house, row, params.page, query.width);
      if (!picture) throw new Refusal('not-found');
      return { type: picture.mediaType, objectId: row.id, body: Buffer.from(picture.bytes) };
    },
  );
}
