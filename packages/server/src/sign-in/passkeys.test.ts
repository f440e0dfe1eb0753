import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from './testing/browser.ts';
import { signInBench, type SignInBench } from './testing/sign-in-bench.ts';
import { softwareAuthenticator } from './testing/software-authenticator.ts';

let bench: SignInBench;
beforeAll(async () => void (bench = await signInBench()));
afterAll(() => bench.close());

const site = { rpId: 'localhost', origin: 'http://localhost:4747' };
type Challenge = { challenge: string };
type Device = ReturnType<typeof softwareAuthenticator>;

const begin = async (me: Browser, what: string) =>
  (await me.get(`/api/auth/passkey/generate-${what}-options`)).body as Challenge & Record<string, unknown>;

async function add(me: Browser, device: Device, userVerified = true) {
  const response = device.create(await begin(me, 'register'), userVerified);
  return me.post('/api/auth/passkey/verify-registration', { name: 'Telephone', response });
}

test('a passkey is added, signs in as both factors, and is removed', async () => {
  const me = await bench.patient('key@example.org');
  const device = softwareAuthenticator(site);
  const added = await add(me, device);
  expect(added.status).toBe(200);
  const elsewhere = bench.browser();
  const options = await begin(elsewhere, 'authenticate');
  expect(options).toMatchObject({ userVerification: 'required', rpId: 'localhost' });
  expect(options).not.toHaveProperty('allowCredentials');
  const response = device.get(options);
  expect((await elsewhere.post('/api/auth/passkey/verify-authentication', { response })).body).toEqual({
    next: 'done',
  });
  expect((await elsewhere.get('/api/me')).body['me']).toMatchObject({
    email: 'key@example.org',
    secondFactor: true,
  });
  expect((await elsewhere.post('/api/auth/passkey/verify-authentication', { response })).reasons).toEqual([
    'begin-again',
  ]);

  const { passkeys } = (await me.get('/api/me/sign-in-methods')).body as {
    passkeys: { id: string; name: string }[];
  };
  expect(passkeys).toMatchObject([{ name: 'Telephone' }]);
  const other = await bench.patient('other@example.org');
  expect((await other.post('/api/auth/passkey/delete-passkey', { id: passkeys[0]?.id })).status).not.toBe(
    200,
  );
  expect((await me.post('/api/auth/passkey/delete-passkey', { id: passkeys[0]?.id })).status).toBe(200);
  expect((await me.get('/api/me/sign-in-methods')).body['passkeys']).toEqual([]);
});

test('a device that asked for no PIN, finger or face is refused', async () => {
  const me = await bench.patient('unverified@example.org');
  expect((await add(me, softwareAuthenticator(site), false)).reasons).toEqual(['device-asked-for-nothing']);
  const device = softwareAuthenticator(site);
  await add(me, device);
  const elsewhere = bench.browser();
  const response = device.get(await begin(elsewhere, 'authenticate'), false);
  const refused = await elsewhere.post('/api/auth/passkey/verify-authentication', { response });
  expect([refused.status, refused.reasons]).toEqual([401, ['device-asked-for-nothing']]);
  expect((await elsewhere.get('/api/me')).body['me']).toBeNull();
});

test('a passkey made for another site is refused', async () => {
  const me = await bench.patient('phished@example.org');
  const device = softwareAuthenticator({ rpId: 'localhost', origin: 'https://overread.example.net' });
  expect((await add(me, device)).status).toBeGreaterThanOrEqual(400);
});

test('someone shut out gets no session from a passkey', async () => {
  const me = await bench.patient('gone@example.org');
  const device = softwareAuthenticator(site);
  await add(me, device);
  await bench.pool.query(`update people set deactivated_at = now() where email = 'gone@example.org'`);
  const elsewhere = bench.browser();
  const response = device.get(await begin(elsewhere, 'authenticate'));
  expect((await elsewhere.post('/api/auth/passkey/verify-authentication', { response })).status).toBe(401);
});
