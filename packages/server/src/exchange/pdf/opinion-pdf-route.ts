import { caseId, languages, opinionId, opinionPdfPath } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../../http/house.ts';
import { serveFile } from '../../http/serve-file.ts';
import { pdfOfOpinion } from './pdf-of-opinion.ts';

/** A signed opinion as a file to print, read aloud and hand on; who may see it on screen may have it. */
export function opinionPdfRoute(app: FastifyInstance, house: House): void {
  serveFile(
    app,
    house,
    {
      path: opinionPdfPath,
      act: 'view-opinions',
      summary: 'A signed opinion as a tagged PDF',
      params: z.object({ caseId, opinionId }),
      query: z.object({
        language: z.enum(languages).default('en'),
        version: z.coerce.number().int().min(1).optional(),
      }),
    },
    async ({ kase, standings, params, query: { language, version: wanted } }) => {
      const made = await pdfOfOpinion(house, house.database, kase, standings, {
        opinionId: params.opinionId,
        language,
        version: wanted,
      });
      return {
        type: 'application/pdf',
        fileName: `overread-${kase.code}-v${made.version}-${language}.pdf`,
        objectId: made.opinionId,
        body: made.pdf,
      };
    },
  );
}
