import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { securityHeaders } from './security-headers.ts';

/** Serves the built web app in `webFolder`; every other door is opened on it by its own room. */
export async function createServer(
  webFolder: string,
  options: Pick<FastifyServerOptions, 'trustProxy'> = {},
): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    bodyLimit: 1 << 20,
    routerOptions: { maxParamLength: 512 },
    ...options,
  });
  server.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(securityHeaders)) reply.header(name, value);
  });
  await server.register(fastifyStatic, {
    root: webFolder,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header('cache-control', cacheFor(path)),
  });
  server.get('/healthz', () => ({ ok: true }));
  server.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || /\.\w+$/.test(request.url.split('?', 1)[0] ?? ''))
      return reply.code(404).send({ error: 'not-found' });
    return reply.sendFile('index.html');
  });
  return server;
}

/** Names under `assets/` carry a hash of their content, so they never go stale. */
const cacheFor = (path: string): string =>
  /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
