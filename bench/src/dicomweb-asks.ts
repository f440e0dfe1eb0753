import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks again until it holds; a server that does not start in half a minute will not. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds().catch(() => false)) return;
    await wait(50);
  }
  throw new Error('it did not come about within half a minute');
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** One request over a connection that is kept: cheaper than `fetch`, so that less of the client is measured. */
export function ask(
  url: string,
  options: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: readonly Buffer[];
  } = {},
): Promise<Answer> {
  const { method = 'GET', headers = {}, body = [] } = options;
  return new Promise((resolve, reject) => {
    const length = body.reduce((sum, one) => sum + one.length, 0);
    const sent = request(
      url,
      { method, agent, headers: { ...headers, ...(length > 0 && { 'content-length': length }) } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    for (const piece of body) sent.write(piece);
    sent.end();
  });
}

/** Files in Store Instances requests of `perRequest` files, by so many clients at once; milliseconds. @throws when one is refused */
export async function storeAll(
  base: string,
  files: readonly Buffer[],
  { clients, perRequest, headers }: { clients: number; perRequest: number; headers: Record<string, string> },
): Promise<number> {
  const requests = Array.from({ length: Math.ceil(files.length / perRequest) }, (_, at) =>
    files.slice(at * perRequest, (at + 1) * perRequest),
  );
  const type = 'multipart/related; type="application/dicom"; boundary=bench';
  const head = Buffer.from('--bench\r\nContent-Type: application/dicom\r\n\r\n');
  const started = performance.now();
  const client = async (): Promise<void> => {
    for (let batch = requests.pop(); batch; batch = requests.pop()) {
      const body = [
        ...batch.flatMap((file) => [head, file, Buffer.from('\r\n')]),
        Buffer.from('--bench--\r\n'),
      ];
      const answer = await ask(`${base}/studies`, {
        method: 'POST',
        headers: { ...headers, 'content-type': type, accept: 'application/dicom+json' },
        body,
      });
      if (answer.status !== 200)
        throw new Error(`${base}: ${answer.status} ${answer.body.toString().slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return performance.now() - started;
}
