import { startEmbeddedServer } from '../database/embedded-server.ts';

// A process of its own that runs an embedded server, for tests that kill it.
const server = await startEmbeddedServer(process.argv[2] ?? '');
process.stdout.write(`${JSON.stringify({ pid: server.pid(), url: server.url })}\n`);
process.stdin.resume();
