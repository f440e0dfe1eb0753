import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from './config.ts';
import { createServer } from './server.ts';

const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

try {
  const config = readConfig(process.env);
  const server = await createServer(webFolder);
  await server.listen({ port: config.PORT, host: config.HOST });
  const address = server.server.address();
  const port = typeof address === 'object' ? (address?.port ?? config.PORT) : config.PORT;
  const host = config.HOST === '0.0.0.0' || config.HOST === '::' ? 'localhost' : config.HOST;
  console.log(`\n  Overread is ready: http://${host}:${port}/\n`);
  console.log('  The disc check runs in the browser; nothing on the disc is sent. Ctrl-C stops it.\n');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'The port is in use by another program. Choose another: PORT=4848 npm start';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
