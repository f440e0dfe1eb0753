import { caseId, pdiFormats, pdiPath, uid } from '@overread/case';
import { isoPadding, layIso } from '@overread/imaging';
import { makeZip } from 'client-zip';
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { z } from 'zod';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { serveFile } from '../../http/serve-file.ts';
import { pdiFiles, type PdiFile } from './pdi-files.ts';

const oneOrMore = z.union([uid, z.array(uid)]).transform((one) => (Array.isArray(one) ? one : [one]));

/** A disc for a hospital, made while it is sent: an image to burn, or the same as a ZIP. */
export function pdiRoute(app: FastifyInstance, house: House): void {
  serveFile(
    app,
    house,
    {
      path: pdiPath,
      act: 'export-case',
      summary: 'Studies with the opinion as a disc (IHE PDI): DICOMDIR, README.TXT, INDEX.HTM',
      params: z.object({ caseId }),
      query: z.object({ format: z.enum(pdiFormats), study: oneOrMore }),
    },
    async ({ kase, standings, query: { format, study } }) => {
      const files = await pdiFiles(house, kase, standings, study);
      if (!files.some(({ path }) => path.startsWith('IMAGES/')))
        throw new Refusal('not-found', [{ at: 'study', reason: 'no-such-study' }]);
      const at = house.now();
      return {
        type: format === 'zip' ? 'application/zip' : 'application/x-iso9660-image',
        fileName: `overread-${kase.code}-disc.${format}`,
        body: format === 'zip' ? zipped(files, at) : Readable.from(imageOf(files)),
      };
    },
  );
}

function zipped(files: readonly PdiFile[], lastModified: Date): Readable {
  const zip = makeZip(
    (async function* entries() {
      for (const { path, size, read } of files) yield { name: path, size, lastModified, input: await read() };
    })(),
    { buffersAreUTF8: true },
  );
  return Readable.fromWeb(zip as ReadableStream);
}

/** One after the other, each to the end of its last sector. */
async function* imageOf(files: readonly PdiFile[]): AsyncGenerator<Uint8Array> {
  const layout = layIso(files, 'OVERREAD');
  yield layout.head;
  for (const { size, path, read } of layout.files) {
    let left = size;
    for await (const piece of await read()) {
      left -= piece.length;
      yield piece;
    }
    // What follows would lie in the wrong place.
    if (left !== 0) throw new Error(`${path} has another size than was said`);
    yield new Uint8Array(isoPadding(size));
  }
}
