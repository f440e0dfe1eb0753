import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { routes } from '@overread/case';
import { afterEach, expect, it } from 'vitest';
import { call, filled } from './call.ts';
import { doors } from './doors.ts';

let server: Server | undefined;
const plainFetch = globalThis.fetch;
afterEach(() => {
  server?.close();
  globalThis.fetch = plainFetch;
});

/** A page’s relative addresses are this server’s. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<void> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  globalThis.fetch = (path, init) => plainFetch(new URL(path as string, `http://127.0.0.1:${port}`), init);
}

it('has a door for every route of the contract', () => {
  expect(doors).toEqual(
    Object.fromEntries(Object.entries(routes).map(([name, { method, path }]) => [name, [method, path]])),
  );
});

it('sends method, path, query and body as the contract says', async () => {
  const seen: string[] = [];
  await serve((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end('{"entries":[],"next":null}');
  });
  await call('viewCaseRecord', { params: { caseId: 'a b' }, query: { before: 7 } });
  expect(seen).toEqual(['GET /api/cases/a%20b/record?before=7']);
});

it.each([
  [409, '{"code":"changed-meanwhile","details":[{"at":"version","reason":"old"}]}', 'changed-meanwhile'],
  [401, '<html>', 'not-signed-in'],
  [502, 'bad gateway', 'no-connection'],
  [500, '', 'fault'],
])('says why it was refused with %i %s', async (status, body, code) => {
  await serve((_, response) => {
    response.statusCode = status;
    response.end(body);
  });
  await expect(call('listOwnCases')).rejects.toMatchObject({ name: 'Problem', code });
});

it('says that nobody answered', async () => {
  await serve((request) => request.socket.destroy());
  await expect(call('listOwnCases')).rejects.toMatchObject({ code: 'no-connection' });
});

it('encodes what it puts into a path', () => {
  expect(filled('/a/:x/b/:y', { x: '../..', y: 3 })).toBe('/a/..%2F../b/3');
});
