import { caseId, uid } from '@overread/case';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { parseAccept } from './accept.ts';
import type { ImagingIndex, IndexedInstance } from './imaging-index.ts';
import { multipartAnswer, multipartOf, type AnswerPart } from './multipart-answer.ts';
import { createReadAccess } from './read-access.ts';
import type { RetrieveView } from './retrieve-view.ts';
import { streamed, type Retrieved } from './retrieved.ts';

const study = '/studies/:studyUid';
const series = `${study}/series/:seriesUid`;
const instance = `${series}/instances/:sopInstanceUid`;
const params = z.object({
  caseId,
  studyUid: uid,
  seriesUid: uid.optional(),
  sopInstanceUid: uid.optional(),
  frames: z
    .string()
    .regex(/^\d{1,6}(,\d{1,6}){0,999}$/)
    .optional(),
  '*': z
    .string()
    .regex(/^[0-9A-F]{8}(\.\d{1,5}\.[0-9A-F]{8}){0,16}$/i)
    .optional(),
});

type Answerer = (asked: {
  readonly kase: CaseRow;
  readonly found: readonly [IndexedInstance, ...IndexedInstance[]];
  readonly request: FastifyRequest;
}) => Retrieved | Promise<Retrieved>;

/** WADO-RS (PS3.18 section 10.4), scoped to a case: whatever the view has not does not exist here. */
export function retrieveRoutes(app: FastifyInstance, house: House, view: RetrieveView): void {
  const readAccess = createReadAccess(house, view.act);
  const { instances } = view;
  const door = (path: string, summary: string, retrieve: Answerer): void => {
    app.route({
      method: 'GET',
      url: view.path + path,
      schema: { summary: `${summary} (PS3.18 section 10.4)`, params },
      handler: async (request, reply) => {
        const { kase, recorded } = await readAccess(request);
        const found = within(await view.indexOf(kase), request.params as z.infer<typeof params>);
        const { contentType, body, length } = await retrieve({ kase, found, request });
        await recorded;
        if (length !== undefined) reply.header('content-length', length);
        return reply.type(contentType).send(body);
      },
    });
  };

  for (const level of [study, series, instance]) {
    if (instances)
      door(level, 'Retrieve instances', ({ kase, found, request }) =>
        instances(kase, found, request.headers.accept),
      );
    door(`${level}/metadata`, 'Retrieve metadata', ({ kase, found, request }) => {
      if (!accepts(request, jsonTypes)) throw new Refusal('not-acceptable');
      return streamed('application/dicom+json', metadataOf(view, kase, found));
    });
    for (const [name, side] of [
      ['rendered', 4_096],
      ['thumbnail', 256],
    ] as const)
      door(`${level}/${name}`, `Retrieve ${name}`, async ({ kase, found, request }) => {
        const one = found[found.length >> 1] ?? found[0];
        const format = accepts(request, pictureTypes);
        if (!format) throw new Refusal('not-acceptable');
        const body = await view.picture(kase, one, { side, format });
        return { contentType: `image/${format}`, body };
      });
  }

  door(`${instance}/frames/:frames`, 'Retrieve frames', ({ kase, found: [one], request }) =>
    framesOf(view, kase, one, request),
  );

  door(`${instance}/bulkdata/*`, 'Retrieve bulk data', async ({ kase, found: [one], request }) => {
    const path = (request.params as { '*': string })['*'].toUpperCase();
    const body = await view.bulk(kase, one, path);
    if (!body) throw new Refusal('not-found');
    return multipartOf('application/octet-stream', { contentType: 'application/octet-stream', body });
  });
}

function within(
  { all, byUid }: ImagingIndex,
  asked: z.infer<typeof params>,
): readonly [IndexedInstance, ...IndexedInstance[]] {
  const named = asked.sopInstanceUid === undefined ? null : byUid.get(asked.sopInstanceUid);
  const candidates = named === null ? all : named ? [named] : [];
  const [first, ...rest] = candidates.filter(
    (one) =>
      one.studyUid === asked.studyUid && (asked.seriesUid === undefined || one.seriesUid === asked.seriesUid),
  );
  if (!first) throw new Refusal('not-found');
  return [first, ...rest];
}

async function framesOf(
  view: RetrieveView,
  kase: CaseRow,
  one: IndexedInstance,
  request: FastifyRequest,
): Promise<Retrieved> {
  const media = view.media(one, parseAccept(request.headers.accept));
  if (!media) throw new Refusal('not-acceptable');
  const numbers = (request.params as { frames: string }).frames.split(',').map(Number);
  const contentType = `${media.mediaType}; transfer-syntax=${media.transferSyntax}`;
  const part = async (number: number) => ({
    contentType,
    body: await view.frame(kase, one, number, media),
  });
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined) return multipartOf(media.mediaType, await part(only));
  async function* parts(): AsyncGenerator<AnswerPart> {
    for (const number of numbers) yield await part(number);
  }
  const { contentType: type, body } = multipartAnswer(media.mediaType, parts());
  return streamed(type, body);
}

const jsonTypes = {
  'application/dicom+json': 'json',
  'application/json': 'json',
  'application/*': 'json',
  '*/*': 'json',
} as const;

const pictureTypes = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/*': 'jpeg', '*/*': 'jpeg' } as const;

/** What the best alternative that is known here stands for; nothing where none is. */
function accepts<T>(request: FastifyRequest, known: Readonly<Record<string, T>>): T | undefined {
  const found = parseAccept(request.headers.accept).find(({ mediaType }) => Object.hasOwn(known, mediaType));
  return found && known[found.mediaType];
}

async function* metadataOf(
  view: RetrieveView,
  kase: CaseRow,
  found: readonly IndexedInstance[],
): AsyncGenerator<string> {
  let before = '[';
  for (const one of found) {
    yield before + JSON.stringify(await view.attributes(kase, one, bulkDataAt(view, kase, one)));
    before = ',';
  }
  yield ']';
}

/** Where the bulk data of an instance is found. */
export const bulkDataAt = ({ path }: RetrieveView, kase: CaseRow, one: IndexedInstance): string =>
  `${path.replace(':caseId', kase.id)}/studies/${one.studyUid}/series/${one.seriesUid}/instances/${one.sopInstanceUid}/bulkdata`;
