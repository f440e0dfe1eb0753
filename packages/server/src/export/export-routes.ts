import { caseId } from '@overread/case';
import { makeZip } from 'client-zip';
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { z } from 'zod';
import type { House } from '../http/house.ts';
import { serveFile } from '../http/serve-file.ts';
import { signedIn } from '../http/signed-in.ts';
import { caseFiles } from './case-files.ts';

export const exportPath = '/api/cases/:caseId/export';

/** Everything of a case as one ZIP, made while it is sent: nothing is unpacked on disk, nothing is held whole. */
export function exportRoutes(app: FastifyInstance, house: House): void {
  serveFile(
    app,
    house,
    {
      path: exportPath,
      act: 'export-case',
      summary: 'Everything the case holds, as a ZIP',
      params: z.object({ caseId }),
    },
    async ({ kase, actor, standings }) => {
      const zip = makeZip(caseFiles(house, kase, { personId: signedIn(actor).personId, standings }), {
        buffersAreUTF8: true,
      });
      return {
        type: 'application/zip',
        fileName: `overread-${kase.code}.zip`,
        body: Readable.fromWeb(zip as ReadableStream),
      };
    },
  );
}
