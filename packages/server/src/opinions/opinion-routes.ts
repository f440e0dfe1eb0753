import type { FastifyInstance } from 'fastify';
import type { House } from '../http/house.ts';
import { shareRoutes } from '../shares/share-routes.ts';
import { signingRoutes } from '../signing/signing-routes.ts';
import { followUpRoutes } from './follow-up-routes.ts';
import { outcomeRoutes } from './outcome-routes.ts';
import { ownOpinionRoutes } from './own-opinion-routes.ts';
import { readOpinionRoutes } from './read-opinion-routes.ts';
import { translatorRoutes } from './translator-routes.ts';

/** Every door of opinions. */
export async function opinionRoutes(app: FastifyInstance, house: House): Promise<void> {
  ownOpinionRoutes(app, house);
  readOpinionRoutes(app, house);
  translatorRoutes(app, house);
  followUpRoutes(app, house);
  outcomeRoutes(app, house);
  await shareRoutes(app, house);
  await signingRoutes(app, house);
}
