import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

export type Operations = Readonly<{
  registry: Registry;
  /** What must be true before requests are sent here. */
  ready: () => Promise<boolean>;
  metricsToken: string | undefined;
}>;

/** `/readyz` for those who share out requests, `/metrics` for Prometheus. */
export function operationsRoutes(app: FastifyInstance, { registry, ready, metricsToken }: Operations): void {
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const isReady = await ready().catch(() => false);
    return reply.code(isReady ? 200 : 503).send({ ready: isReady });
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (metricsToken === undefined) return reply.code(404).send({ error: 'not-found' });
    if (!matches(request.headers.authorization, `Bearer ${metricsToken}`))
      return reply.code(401).header('www-authenticate', 'Bearer').send({ error: 'not-signed-in' });
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const matches = (given: string | undefined, wanted: string): boolean =>
  timingSafeEqual(digest(given ?? ''), digest(wanted));
