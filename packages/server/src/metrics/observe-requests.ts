import type { FastifyInstance } from 'fastify';
import type { Log } from '../log/create-log.ts';
import type { Metrics } from './create-metrics.ts';

const quiet = new Set(['/healthz', '/readyz', '/metrics']);

/** Counts and logs every answer by its route's pattern: what was asked for in detail is the record's business. */
export function observeRequests(app: FastifyInstance, metrics: Metrics, log: Log): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const { method, id } = request;
    const { statusCode: status, elapsedTime } = reply;
    metrics.requestSeconds.observe(
      { method, route, status: `${Math.floor(status / 100)}xx` },
      elapsedTime / 1000,
    );
    if (quiet.has(route)) return;
    log[status >= 500 ? 'error' : 'info'](
      { id, method, route, status, ms: Math.round(elapsedTime) },
      'request',
    );
  });
}
