import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import type { House } from '../http/house.ts';
import { listenDimse } from './listen-dimse.ts';

/** Opens the DICOM port where one is configured; it closes with the server. */
export async function openDimse(
  app: FastifyInstance,
  house: House,
  { DIMSE_PORT, DIMSE_HOST }: Pick<Config, 'DIMSE_PORT' | 'DIMSE_HOST'>,
): Promise<void> {
  if (DIMSE_PORT === undefined) return;
  const listener = await listenDimse(house, { port: DIMSE_PORT, host: DIMSE_HOST });
  app.addHook('onClose', listener.close);
}
