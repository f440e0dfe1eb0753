import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodPassword, signInBench, type SignInBench } from './testing/sign-in-bench.ts';

let bench: SignInBench;
beforeAll(async () => void (bench = await signInBench()));
afterAll(() => bench.close());

const account = (email: string, password = goodPassword) => ({ email, password, name: 'Ada', locale: 'zh' });

test('an account is opened, confirmed by the mail’s link once, and signed in to', async () => {
  const me = bench.browser();
  const email = 'one@example.org';
  expect((await me.post('/api/auth/sign-up/email', account(email))).body).toEqual({ next: 'verify-email' });
  const early = await me.post('/api/auth/sign-in/email', { email, password: goodPassword });
  expect([early.status, early.reasons]).toEqual([403, ['not-verified']]);
  const { token, link, locale } = await bench.lastMail(email);
  expect(locale).toBe('zh');
  expect(link).not.toContain('one');
  expect((await me.post('/api/auth/verify-email', { token })).status).toBe(200);
  expect((await me.post('/api/auth/verify-email', { token })).reasons).toEqual(['used-or-expired']);
  const signedIn = await me.post('/api/auth/sign-in/email', {
    email: 'ONE@example.org',
    password: goodPassword,
  });
  expect([signedIn.status, signedIn.body]).toEqual([200, { next: 'done' }]);
  expect(signedIn.setCookies.find((one) => one.startsWith('overread.session_token='))).toMatch(
    /; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  expect((await me.get('/api/me')).body['me']).toMatchObject({
    email,
    roles: ['patient'],
    secondFactor: false,
  });
  await me.post('/api/auth/sign-out');
  expect((await me.get('/api/me')).body['me']).toBeNull();
});

test('an address that has an account gets the same answers as one that has none', async () => {
  await bench.patient('known@example.org');
  const stranger = bench.browser();
  const ask = async (path: string, body: object) => {
    const { status, body: answer, setCookies } = await stranger.post(path, body);
    return { status, answer, setCookies };
  };
  for (const [path, more] of [
    ['/api/auth/sign-up/email', { password: goodPassword, name: 'Eve', locale: 'en' }],
    ['/api/auth/request-password-reset', {}],
    ['/api/auth/send-verification-email', {}],
    ['/api/auth/sign-in/email', { password: 'not the password at all' }],
  ] as const) {
    const known = await ask(path, { email: 'known@example.org', ...more });
    const unknown = await ask(path, { email: `unknown@example.org`, ...more });
    expect({ path, ...known }).toEqual({ path, ...unknown });
  }
  await ask('/api/auth/sign-up/email', account('known@example.org', 'another long password'));
  expect((await bench.lastMail('known@example.org')).kind).toBe('account-exists');
});

test.each([
  ['short', 'too-short'],
  ['Password123!', 'too-common'],
  ['p@ssw0rd2024', 'too-common'],
  ['abababababab', 'too-repetitive'],
  ['weak.one@example.org', 'contains-own-name'],
])('a weak password is refused with its reason: %s', async (password, reason) => {
  const refused = await bench
    .browser()
    .post('/api/auth/sign-up/email', account('weak.one@example.org', password));
  expect([refused.status, refused.reasons]).toEqual([422, [reason]]);
});

test('a reset signs out everywhere and its link works once', async () => {
  const email = 'forgot@example.org';
  const old = await bench.patient(email);
  const me = bench.browser();
  await me.post('/api/auth/request-password-reset', { email });
  const { token, kind } = await bench.lastMail(email);
  expect(kind).toBe('reset-password');
  expect((await old.get('/api/me')).body['me']).not.toBeNull();
  const newPassword = 'another tide, another heron';
  expect((await me.post('/api/auth/reset-password', { token, newPassword })).status).toBe(200);
  expect((await me.post('/api/auth/reset-password', { token, newPassword })).reasons).toEqual([
    'used-or-expired',
  ]);
  expect((await old.get('/api/me')).body['me']).toBeNull();
  expect((await me.post('/api/auth/sign-in/email', { email, password: goodPassword })).status).toBe(401);
  expect((await me.post('/api/auth/sign-in/email', { email, password: newPassword })).status).toBe(200);
});

test('a changed password ends every other session, keeps this one and is told by mail', async () => {
  const email = 'change@example.org';
  const me = await bench.patient(email);
  const other = bench.browser();
  await other.post('/api/auth/sign-in/email', { email, password: goodPassword });
  const change = { currentPassword: goodPassword, newPassword: 'sandpipers along the shore' };
  expect(
    (await me.post('/api/auth/change-password', { ...change, currentPassword: 'wrong one' })).status,
  ).toBe(403);
  expect((await me.post('/api/auth/change-password', change)).status).toBe(200);
  expect((await me.get('/api/me')).body['me']).toMatchObject({ email });
  expect((await other.get('/api/me')).body['me']).toBeNull();
  expect((await bench.lastMail(email)).kind).toBe('password-changed');
});

test('with registration closed nobody opens an account', async () => {
  bench.switches.registrationOpen = false;
  const refused = await bench.browser().post('/api/auth/sign-up/email', account('late@example.org'));
  bench.switches.registrationOpen = true;
  expect([refused.status, refused.reasons]).toEqual([403, ['closed']]);
  expect(await bench.personId('late@example.org')).toBe('');
});

test.each([
  '/get-session',
  '/update-user',
  '/delete-user',
  '/change-email',
  '/list-sessions',
  '/sign-in/social',
  '/error',
])('a door of the library that is not in the table is closed: %s', async (path) => {
  const me = bench.browser();
  expect((await me.get(`/api/auth${path}`)).status).toBe(404);
  expect((await me.post(`/api/auth${path}`, {})).status).toBe(404);
});

test('the session’s token is in no answer', async () => {
  const email = 'quiet@example.org';
  await bench.patient(email);
  const me = bench.browser();
  const signedIn = await me.post('/api/auth/sign-in/email', { email, password: goodPassword });
  const [token = '?'] = decodeURIComponent(me.cookies.get('overread.session_token') ?? '').split('.');
  expect(token.length).toBeGreaterThan(20);
  const answers = [signedIn, await me.get('/api/me'), await me.get('/api/me/sessions')];
  expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(token);
});
