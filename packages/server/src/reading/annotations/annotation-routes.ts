import { routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import type { House } from '../../http/house.ts';
import { serve } from '../../http/serve.ts';
import { signedIn } from '../../http/signed-in.ts';
import { checkAnnotation } from './check-annotation.ts';
import { createImageLookup } from './image-lookup.ts';
import { keepAnnotation } from './keep-annotation.ts';
import { listAnnotations } from './list-annotations.ts';
import { removeAnnotation } from './remove-annotation.ts';

/** A reviewer’s marks on images. */
export function annotationRoutes(app: FastifyInstance, house: House): void {
  const imageOf = createImageLookup(house);

  serve(app, house, routes.listAnnotations, async ({ queries, kase, actor }) => ({
    annotations: await listAnnotations(queries, house.seal, {
      caseId: kase.id,
      personId: signedIn(actor).personId,
    }),
  }));

  serve(app, house, routes.keepAnnotation, async ({ queries, kase, actor, params, body }) => {
    const annotation = await checkAnnotation(
      { queries, kase, id: params.annotationId },
      body.annotation,
      imageOf,
    );
    return keepAnnotation(queries, house.seal, {
      caseId: kase.id,
      personId: signedIn(actor).personId,
      over: body.version,
      annotation,
      at: house.now(),
    });
  });

  serve(app, house, routes.removeAnnotation, async ({ queries, kase, actor, params }) => {
    await removeAnnotation(queries, {
      id: params.annotationId,
      caseId: kase.id,
      personId: signedIn(actor).personId,
    });
    return { removed: true as const };
  });
}
