import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from './server.ts';

let server: FastifyInstance;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'overread-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Overread</title>');
  writeFileSync(join(folder, 'assets', 'main-1234.js'), 'export {}');
  server = await createServer(folder);
});

afterAll(() => server.close());

test('pages carry a policy that lets nothing out', async () => {
  const page = await server.inject('/');
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.headers['content-security-policy']).toContain("connect-src 'self'");
  expect(page.headers['content-security-policy']).not.toMatch(/https?:|\*|'unsafe-eval'/);
  expect(page.headers['referrer-policy']).toBe('no-referrer');
});

test.each([
  ['/', 200, 'no-cache'],
  ['/check/result', 200, 'no-cache'],
  ['/assets/main-1234.js', 200, 'public, max-age=31536000, immutable'],
  ['/assets/gone.js', 404, undefined],
  ['/../package.json', 404, undefined],
  ['/%2e%2e/package.json', 404, undefined],
])('GET %s answers %i', async (url, status, cache) => {
  const response = await server.inject(url);
  expect(response.statusCode).toBe(status);
  expect(response.headers['cache-control']).toBe(cache);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'] as const)('%s is answered nowhere', async (method) => {
  const response = await server.inject({ method, url: '/', payload: 'x' });
  expect(response.statusCode).toBeGreaterThanOrEqual(400);
});
