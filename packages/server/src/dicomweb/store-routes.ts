import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { caseId, uid } from '@overread/case';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { endSilence } from './end-silence.ts';
import { boundaryOf, MultipartError, multipartParts } from './multipart-parts.ts';
import { readOff } from './read-off.ts';
import { storeAnswer } from './store-answer.ts';
import { authorityOf } from './store-authority.ts';
import { storeInstances } from './store-instances.ts';

export const dicomwebPath = '/api/cases/:caseId/dicomweb';

/** How long a sender may be silent. A line may be slow for hours; a total would cut off the slowest. */
const silentAtMost = 120_000;
/** More than any study has; whoever sends more sends again. */
const partsAtMost = 20_000;

/** STOW-RS (PS3.18 section 10.5), scoped to a case. Bodies stream; the server never holds a whole request. */
export function storeRoutes(
  app: FastifyInstance,
  house: House,
  { silentMs = silentAtMost }: { readonly silentMs?: number } = {},
): void {
  const inCase = z.object({ caseId });
  for (const [path, params] of [
    [`${dicomwebPath}/studies`, inCase],
    [`${dicomwebPath}/studies/:studyUid`, inCase.extend({ studyUid: uid })],
  ] as const)
    app.route({
      method: 'POST',
      url: path,
      bodyLimit: Number.MAX_SAFE_INTEGER,
      schema: { summary: 'Store Instances (PS3.18 section 10.5)', params },
      handler: async (request, reply) => {
        const actor = await house.resolveActor(request);
        const { caseId: id, studyUid = null } = request.params as { caseId: string; studyUid?: string };
        const storing = {
          house,
          authority: authorityOf(actor, id),
          object: path,
          from: request.ip,
          studyUid,
        };
        const endWatch = endSilence(request.raw, silentMs);
        const parts = await storeInstances(storing, filesOf(request))
          .catch((error: unknown) => {
            readOff(request.raw);
            reply.header('connection', 'close');
            return asRefusal(error);
          })
          .finally(endWatch);
        const { status, body } = storeAnswer(parts, `/api/cases/${id}/dicomweb/studies`);
        return reply.code(status).type('application/dicom+json').send(JSON.stringify(body));
      },
    });
}

/** Bodies of both kinds reach the handler as they stream in. */
export function takeDicomBodies(app: FastifyInstance): void {
  const untouched = (_: unknown, payload: unknown, done: (error: null, body: unknown) => void) =>
    done(null, payload);
  app.addContentTypeParser(/^multipart\/related/i, untouched);
  app.addContentTypeParser('application/dicom', untouched);
}

async function* filesOf(request: FastifyRequest): AsyncGenerator<AsyncIterable<Buffer>> {
  const type = request.headers['content-type'] ?? '';
  const stream = request.body as AsyncIterable<Buffer>;
  if (/^application\/dicom\s*(;|$)/i.test(type)) {
    yield stream;
    return;
  }
  const boundary = boundaryOf(type);
  if (boundary === null || !/type="?application\/dicom"?\s*(;|$)/i.test(type))
    throw new Refusal('wrong-media-type');
  let parts = 0;
  for await (const part of multipartParts(stream, boundary)) {
    if (++parts > partsAtMost)
      throw new Refusal('too-large', [{ at: 'parts', reason: `at-most-${partsAtMost}` }]);
    yield part.body;
  }
}

function asRefusal(error: unknown): never {
  if (error instanceof MultipartError)
    throw new Refusal('invalid-input', [{ at: 'body', reason: error.message }]);
  throw error;
}
