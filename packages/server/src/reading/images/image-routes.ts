import { routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { retrieveRoutes } from '../../dicomweb/retrieve-routes.ts';
import type { House } from '../../http/house.ts';
import { serve } from '../../http/serve.ts';
import { readingImaging } from './reading-imaging.ts';
import { readingView } from './reading-view.ts';
import { streamRoutes } from './stream-routes.ts';

/** The images of a case, to be read by a reviewer. */
export function readingImageRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.readImaging, ({ kase }) => readingImaging(house, kase));
  const view = readingView(house);
  retrieveRoutes(app, house, view);
  streamRoutes(app, house, view);
}
