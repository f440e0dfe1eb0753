import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from './testing/browser.ts';
import { signInBench, type SignInBench } from './testing/sign-in-bench.ts';

let bench: SignInBench;
let me: Browser;
beforeAll(async () => {
  bench = await signInBench({ otherOrigins: ['http://127.0.0.1:4747'] });
  me = await bench.patient('guarded@example.org');
});
afterAll(() => bench.close());

test.each([
  ['its own origin', { origin: 'http://localhost:4747' }, 200],
  ['the other name of the house', { origin: 'http://127.0.0.1:4747' }, 200],
  [
    'its own origin, as browsers say it',
    { origin: 'http://localhost:4747', 'sec-fetch-site': 'same-origin' },
    200,
  ],
  ['another origin', { origin: 'https://evil.example' }, 403],
  ['another port', { origin: 'http://localhost:4748' }, 403],
  ['another scheme', { origin: 'https://localhost:4747' }, 403],
  ['an opaque origin', { origin: 'null' }, 403],
  ['a sister site', { origin: 'http://localhost:4747', 'sec-fetch-site': 'same-site' }, 403],
])('a change asked for from %s', async (_name, headers, status) => {
  expect((await me.post('/api/probe', {}, headers)).status).toBe(status);
  expect((await bench.browser().post('/api/auth/sign-out', {}, headers)).status).toBe(status);
});

test('a program without cookies needs no origin; with cookies it does', async () => {
  const send = (headers: Record<string, string>) =>
    fetch(`${bench.base}/api/probe`, { method: 'POST', headers });
  expect((await send({})).status).toBe(200);
  const cookie = [...me.cookies].map((pair) => pair.join('=')).join('; ');
  expect((await send({ cookie })).status).toBe(403);
});

test('looking needs no origin', async () => {
  expect((await me.get('/api/probe')).body).toMatchObject({ kind: 'person' });
});

test('over https the cookies are Secure and bear the prefix that says so', async () => {
  const secure = await signInBench({ publicUrl: new URL('https://overread.example.org') });
  try {
    const one = await secure.patient('secure@example.org');
    const again = await one.post('/api/auth/sign-in/email', {
      email: 'secure@example.org',
      password: 'herons over the estuary',
    });
    expect(again.setCookies.find((cookie) => cookie.includes('session_token='))).toMatch(
      /^__Secure-overread\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await one.get('/api/probe')).body).toMatchObject({ kind: 'person' });
  } finally {
    await secure.close();
  }
});
