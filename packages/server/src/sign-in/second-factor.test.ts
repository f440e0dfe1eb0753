import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPerson } from './people/create-person.ts';
import { giveSecondFactor } from './people/give-second-factor.ts';
import { goodPassword, signInBench, type SignInBench } from './testing/sign-in-bench.ts';
import { totp } from './testing/totp.ts';

let bench: SignInBench;
let chief: Awaited<ReturnType<SignInBench['administrator']>>;
beforeAll(async () => {
  bench = await signInBench();
  chief = await bench.administrator();
});
afterAll(() => bench.close());

const soon = () => new Date(Date.now() + 30_000);

test('a staff session without its second factor reaches nothing but enrolment', async () => {
  const email = 'new-coordinator@example.org';
  await chief.me.post('/api/invitations', { email, roles: ['coordinator'], locale: 'en' });
  const me = bench.browser();
  const newcomer = { name: 'Cora', password: goodPassword, locale: 'en' };
  await me.post('/api/invitations/accept', { token: (await bench.lastMail(email)).token, newcomer });
  const signedIn = await me.post('/api/auth/sign-in/email', { email, password: goodPassword });
  expect(signedIn.body).toEqual({ next: 'enrol-second-factor' });
  expect((await me.get('/api/me')).body['me']).toMatchObject({
    roles: ['patient', 'coordinator'],
    secondFactorNeeded: true,
  });
  for (const [method, path] of [
    ['GET', '/api/probe'],
    ['POST', '/api/probe'],
    ['GET', '/api/me/sessions'],
    ['PATCH', '/api/me'],
    ['GET', '/api/people'],
    ['POST', '/api/auth/change-password'],
    ['GET', '/api/auth/passkey/generate-register-options'],
  ] as const)
    expect({ path, ...(await me.send(method, path, method === 'GET' ? undefined : {})).body }).toMatchObject({
      path,
      code: 'second-factor-needed',
    });
  await bench.enrol(me);
  expect((await me.get('/api/probe')).body).toMatchObject({
    roles: ['patient', 'coordinator'],
    secondFactor: true,
  });
});

test('a code is accepted once, also when both uses come together', async () => {
  const email = 'chief@example.org';
  const [one, other] = [bench.browser(), bench.browser()];
  for (const me of [one, other]) {
    const half = await me.post('/api/auth/sign-in/email', { email, password: goodPassword });
    expect(half.body).toEqual({ next: 'second-factor' });
    expect((await me.get('/api/me')).body['me']).toBeNull();
  }
  const enrolmentCode = totp(chief.totpUri, new Date());
  const code = totp(chief.totpUri, soon());
  const again = await one.post('/api/auth/two-factor/verify-totp', { code: enrolmentCode });
  expect(again.status).toBe(401);
  const both = await Promise.all(
    [one, other].map((me) => me.post('/api/auth/two-factor/verify-totp', { code })),
  );
  expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 401]);
  expect(both.flatMap(({ reasons }) => reasons)).toEqual(['already-used']);
  const third = bench.browser();
  await third.post('/api/auth/sign-in/email', { email, password: goodPassword });
  expect((await third.post('/api/auth/two-factor/verify-totp', { code })).reasons).toEqual(['already-used']);
  expect((await third.get('/api/me')).body['me']).toBeNull();
});

test('a wrong code is refused, and the challenge ends after five', async () => {
  const me = bench.browser();
  await me.post('/api/auth/sign-in/email', { email: 'chief@example.org', password: goodPassword });
  const tries = [];
  for (let count = 0; count < 6; count += 1)
    tries.push(await me.post('/api/auth/two-factor/verify-totp', { code: '000000' }));
  expect(tries.map(({ reasons }) => reasons[0])).toEqual([
    ...Array<string>(5).fill('wrong-code'),
    'begin-again',
  ]);
});

test('a backup code ends a sign-in once', async () => {
  const [code = ''] = chief.backupCodes;
  const me = bench.browser();
  await me.post('/api/auth/sign-in/email', { email: 'chief@example.org', password: goodPassword });
  expect((await me.post('/api/auth/two-factor/verify-backup-code', { code })).body).toEqual({ next: 'done' });
  expect((await me.get('/api/probe')).body).toMatchObject({ secondFactor: true });
  const later = bench.browser();
  await later.post('/api/auth/sign-in/email', { email: 'chief@example.org', password: goodPassword });
  expect((await later.post('/api/auth/two-factor/verify-backup-code', { code })).reasons).toEqual([
    'wrong-code',
  ]);
});

test('a backup code does not prove a session that has only just begun to enrol', async () => {
  const me = await bench.patient('half@example.org');
  const begun = await me.post('/api/auth/two-factor/enable', { password: goodPassword });
  const [code] = begun.body['backupCodes'] as string[];
  expect((await me.post('/api/auth/two-factor/verify-backup-code', { code })).status).toBe(401);
  expect((await me.get('/api/probe')).body).toMatchObject({ secondFactor: false });
});

test('enrolment ends the sessions from before it', async () => {
  const email = 'two-places@example.org';
  const me = await bench.patient(email);
  const other = bench.browser();
  await other.post('/api/auth/sign-in/email', { email, password: goodPassword });
  await bench.enrol(me);
  expect((await me.get('/api/me')).body['me']).toMatchObject({ secondFactor: true });
  expect((await other.get('/api/me')).body['me']).toBeNull();
});

test('staff cannot remove their second factor, a patient can', async () => {
  const refused = await chief.me.post('/api/auth/two-factor/disable', { password: goodPassword });
  expect(refused.reasons).toEqual(['required-for-staff']);
  const me = await bench.patient('simple@example.org');
  await bench.enrol(me);
  expect((await me.post('/api/auth/two-factor/disable', { password: goodPassword })).status).toBe(200);
  expect((await me.get('/api/me/sign-in-methods')).body).toMatchObject({ secondFactor: false });
});

test('a password changed by someone who proved the second factor leaves it proved', async () => {
  const me = await bench.patient('keeps@example.org');
  await bench.enrol(me);
  await me.post('/api/auth/change-password', {
    currentPassword: goodPassword,
    newPassword: 'curlews before the rain',
  });
  expect((await me.get('/api/me')).body['me']).toMatchObject({ secondFactor: true });
});

test('an authenticator given by the house signs in', async () => {
  const person = { email: 'demo@example.org', name: 'Demo', password: goodPassword, locale: 'en' as const };
  const uri = await bench.database.transaction(async (tx) => {
    const id = await createPerson(tx, { ...person, roles: ['coordinator'] }, new Date());
    return giveSecondFactor(tx, bench.options.secret, id ?? '');
  });
  const me = bench.browser();
  await me.post('/api/auth/sign-in/email', { email: person.email, password: goodPassword });
  const code = totp(uri, new Date());
  expect((await me.post('/api/auth/two-factor/verify-totp', { code })).body).toEqual({ next: 'done' });
});
