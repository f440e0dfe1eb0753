import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { caseRoutes } from '../cases/case-routes.ts';
import { relativeRoutes } from '../cases/relative-routes.ts';
import { createImagingIndexes } from '../dicomweb/imaging-index.ts';
import { queryRoutes } from '../dicomweb/query-routes.ts';
import { retrieveRoutes } from '../dicomweb/retrieve-routes.ts';
import { storeRoutes, takeDicomBodies } from '../dicomweb/store-routes.ts';
import { documentRoutes } from '../documents/document-routes.ts';
import { exportRoutes } from '../export/export-routes.ts';
import { imagingRoutes } from '../imaging/imaging-routes.ts';
import { answerErrors } from './answer-errors.ts';
import { describeApi } from './describe-api.ts';
import type { House } from './house.ts';

/** Every door of a case, behind one set of rules: parsed by zod, answered in problem JSON, never cached. */
export async function openDoors(
  app: FastifyInstance,
  house: House,
  more: (api: FastifyInstance, house: House) => Promise<void> = async () => undefined,
): Promise<void> {
  await app.register(async (api) => {
    api.setValidatorCompiler(validatorCompiler);
    api.setSerializerCompiler(serializerCompiler);
    answerErrors(api);
    await describeApi(api);
    api.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    });
    api.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    takeDicomBodies(api);
    await more(api, house);
    caseRoutes(api, house);
    relativeRoutes(api, house);
    imagingRoutes(api, house);
    documentRoutes(api, house);
    exportRoutes(api, house);
    const indexOf = createImagingIndexes(house);
    storeRoutes(api, house);
    queryRoutes(api, house, indexOf);
    retrieveRoutes(api, house, indexOf);
  });
}
