import { routes, type Route } from '@overread/case';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../testing/test-house.ts';

let test: TestHouse;
let openApi: { paths: Record<string, Record<string, { responses?: object }>> };

beforeAll(async () => {
  test = await testHouse();
  openApi = (await test.app.inject({ url: '/api/openapi.json' })).json();
});
afterAll(() => test.close());

it.each(Object.values(routes) as Route[])('$method $path is described', ({ method, path }) => {
  const described = openApi.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  expect(described?.responses).toBeDefined();
});

it('has no reference that leads nowhere', () => {
  const text = JSON.stringify(openApi);
  const targets = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
  const missing = [...new Set(targets)].filter(
    (target) =>
      target
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], openApi) ===
      undefined,
  );
  expect(missing).toEqual([]);
  expect(text.length).toBeGreaterThan(1_000);
});

it('has a page to read it', async () => {
  const page = await test.app.inject({ url: '/api/docs' });
  expect([200, 302]).toContain(page.statusCode);
});
