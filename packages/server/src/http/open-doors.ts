import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { boardRoutes } from '../board/board-routes.ts';
import { caseRoutes } from '../cases/case-routes.ts';
import { relativeRoutes } from '../cases/relative-routes.ts';
import { checkRoutes } from '../checking/check-routes.ts';
import { imagingIndexesOf } from '../dicomweb/imaging-index.ts';
import { queryRoutes } from '../dicomweb/query-routes.ts';
import { retrieveRoutes } from '../dicomweb/retrieve-routes.ts';
import { asSent } from '../dicomweb/retrieve-view.ts';
import { storeRoutes, takeDicomBodies } from '../dicomweb/store-routes.ts';
import { documentRoutes } from '../documents/document-routes.ts';
import { opinionPdfRoute } from '../exchange/pdf/opinion-pdf-route.ts';
import { pdiRoute } from '../exchange/pdi/pdi-route.ts';
import { sharedPdfRoute } from '../exchange/pdf/shared-pdf-route.ts';
import { exportRoutes } from '../export/export-routes.ts';
import { houseRoutes } from '../administration/house-routes.ts';
import { imagingRoutes } from '../imaging/imaging-routes.ts';
import { phoneRoutes } from '../intake/phone-routes.ts';
import { offerRoutes } from '../offers/offer-routes.ts';
import { opinionRoutes } from '../opinions/opinion-routes.ts';
import { annotationRoutes } from '../reading/annotations/annotation-routes.ts';
import { reviewerRoutes } from '../reviewers/reviewer-routes.ts';
import { briefRoutes } from '../reading/brief/brief-routes.ts';
import { holdRoutes } from '../reading/holds/hold-routes.ts';
import { readingImageRoutes } from '../reading/images/image-routes.ts';
import { seriesHolds } from '../reading/images/series-holds.ts';
import { pageHolds } from '../reading/papers/page-holds.ts';
import { paperRoutes } from '../reading/papers/paper-routes.ts';
import { threadRoutes } from '../threads/thread-routes.ts';
import { translationRoutes } from '../translation/translation-routes.ts';
import { visitRoutes } from '../visits/visit-routes.ts';
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
    boardRoutes(api, house);
    threadRoutes(api, house);
    relativeRoutes(api, house);
    phoneRoutes(api, house);
    checkRoutes(api, house);
    imagingRoutes(api, house);
    documentRoutes(api, house);
    exportRoutes(api, house);
    visitRoutes(api, house);
    annotationRoutes(api, house);
    houseRoutes(api, house);
    reviewerRoutes(api, house);
    offerRoutes(api, house);
    await opinionRoutes(api, house);
    translationRoutes(api, house);
    opinionPdfRoute(api, house);
    sharedPdfRoute(api, house);
    pdiRoute(api, house);
    const holdSources = [seriesHolds(house), pageHolds(house)];
    briefRoutes(api, house, holdSources);
    paperRoutes(api, house);
    holdRoutes(api, house, holdSources);
    readingImageRoutes(api, house);
    const indexOf = imagingIndexesOf(house);
    storeRoutes(api, house);
    queryRoutes(api, house, indexOf);
    retrieveRoutes(api, house, asSent(house, indexOf));
  });
}
