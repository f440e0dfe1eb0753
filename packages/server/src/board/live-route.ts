import { liveCasesPath } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import { admit } from '../http/admit.ts';
import type { House } from '../http/house.ts';

/** A connection ends by itself after this; the browser opens another, and who asks is looked at again. */
const longestMs = 10 * 60_000;
/** Proxies end what says nothing. */
const beatMs = 25_000;

/** Ids of cases as they change, as server-sent events (HTML, section 9.2): what of them changed is asked for at its own door. */
export function liveRoute(app: FastifyInstance, house: House): void {
  const open = new Set<ServerResponse>();
  app.addHook('preClose', async () => {
    for (const response of open) response.end();
  });
  app.route({
    method: 'GET',
    url: liveCasesPath,
    schema: { summary: 'Which cases change, as they do (server-sent events)' },
    handler: async (request, reply) => {
      const actor = await house.resolveActor(request);
      await admit(house.database, actor, 'list-all-cases', null);
      reply.hijack();
      const response = reply.raw;
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        // A connection that is kept for more would hold the house open when it stops.
        connection: 'close',
        'x-accel-buffering': 'no',
      });
      response.write('retry: 2000\n\n');
      open.add(response);
      const unsubscribe = house.caseChanges.subscribe((id) => response.write(`data: ${id}\n\n`));
      const beat = setInterval(() => response.write(':\n\n'), beatMs);
      const end = setTimeout(() => response.end(), longestMs);
      response.on('close', () => {
        unsubscribe();
        clearInterval(beat);
        clearTimeout(end);
        open.delete(response);
      });
    },
  });
}
