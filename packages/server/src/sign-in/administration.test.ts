import { statSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Transaction } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import { readySetUpCode } from './first-run/set-up-code.ts';
import { invite } from './invitations/invite.ts';
import { changePerson } from './people/change-person.ts';
import { withdrawInvitation } from './invitations/list-invitations.ts';
import type { Browser } from './testing/browser.ts';
import { goodPassword, signInBench, type SignInBench } from './testing/sign-in-bench.ts';

let bench: SignInBench;
let chief: Browser;
beforeAll(async () => void (bench = await signInBench()));
afterAll(() => bench.close());

const newcomer = { name: 'New', password: goodPassword, locale: 'en' };
const code = () => readySetUpCode(bench.database, bench.folder, new Date());

test('the set-up code makes one administrator, however many come at once, and never again', async () => {
  const first = await code();
  expect(first?.code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/);
  expect(statSync(first?.file ?? '').mode & 0o777).toBe(0o600);
  expect(await code()).toEqual(first);
  expect((await bench.browser().get('/api/me')).body).toMatchObject({ firstRun: true });
  const use = (email: string, typed: string) =>
    bench.browser().post('/api/first-run', { code: typed, email, ...newcomer });
  expect((await use('x@example.org', 'AAAAA-AAAAA-AAAAA-AAAAA')).reasons).toEqual(['wrong-or-used']);
  const typed = (first?.code ?? '').toLowerCase().replaceAll('-', ' ');
  const all = await Promise.all([1, 2, 3, 4, 5].map((number) => use(`chief-${number}@example.org`, typed)));
  expect(all.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 403, 403, 403, 403]);
  const { rows } = await bench.pool.query<{ email: string }>(
    `select email from people where 'administrator' = any(roles)`,
  );
  expect(rows).toHaveLength(1);
  expect(await code()).toBeUndefined();
  expect((await bench.browser().get('/api/me')).body).toMatchObject({ firstRun: false });
  chief = bench.browser();
  await chief.post('/api/auth/sign-in/email', { email: rows[0]?.email, password: goodPassword });
  await bench.enrol(chief);
});

const inviteStaff = async (email: string, roles: string[]) => {
  const { body } = await chief.post('/api/invitations', { email, roles, locale: 'zh' });
  return { id: String(body['id']), token: (await bench.lastMail(email)).token };
};
const accept = (me: Browser, token: string, who: object | null = newcomer) =>
  me.post('/api/invitations/accept', { token, ...(who && { newcomer: who }) });

test('an invitation is looked at, accepted once, and gives its roles', async () => {
  const { token } = await inviteStaff('reviewer@example.org', ['reviewer', 'translator']);
  const look = await bench.browser().post('/api/invitations/look', { token });
  expect(look.body).toEqual({
    purpose: 'staff',
    email: 'reviewer@example.org',
    roles: ['reviewer', 'translator'],
    hasAccount: false,
  });
  expect((await accept(bench.browser(), token, { ...newcomer, password: 'short' })).reasons).toEqual([
    'too-short',
  ]);
  const both = await Promise.all([1, 2].map(() => accept(bench.browser(), token)));
  expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 404]);
  const people = (await chief.get('/api/people?staff=true')).body['people'] as {
    email: string;
    roles: string[];
  }[];
  expect(people.find(({ email }) => email === 'reviewer@example.org')?.roles).toEqual([
    'patient',
    'reviewer',
    'translator',
  ]);
});

test('an invitation that was withdrawn, replaced or ran out is gone', async () => {
  const withdrawn = await inviteStaff('w@example.org', ['coordinator']);
  expect((await chief.send('DELETE', `/api/invitations/${withdrawn.id}`)).status).toBe(200);
  const replaced = await inviteStaff('r@example.org', ['coordinator']);
  const fresh = await inviteStaff('r@example.org', ['translator']);
  expect((await accept(bench.browser(), withdrawn.token)).status).toBe(404);
  expect((await accept(bench.browser(), replaced.token)).status).toBe(404);
  bench.clock.ahead = 8 * 86_400_000;
  expect((await accept(bench.browser(), fresh.token)).status).toBe(404);
  bench.clock.ahead = 0;
  expect((await accept(bench.browser(), fresh.token)).status).toBe(200);
});

test('someone with an account accepts signed in, with the address that was invited', async () => {
  const email = 'patient-too@example.org';
  const me = await bench.patient(email);
  const { token } = await inviteStaff(email, ['coordinator']);
  expect((await accept(bench.browser(), token)).reasons).toEqual(['sign-in-first']);
  const other = await bench.patient('somebody@example.org');
  expect((await accept(other, token, null)).reasons).toEqual(['other-address']);
  expect((await accept(me, token, null)).status).toBe(200);
  expect((await me.get('/api/probe')).body['code']).toBe('second-factor-needed');
});

test('a relative is invited to one case, and an invitation withdrawn in time gives nothing', async () => {
  await bench.patient('knee@example.org');
  const by = await bench.personId('knee@example.org');
  const caseId = randomUUID();
  await bench.database
    .insert(cases)
    .values({ id: caseId, code: 'C-1', state: 'draft', caseType: 'knee', side: 'left', language: 'en' });
  const relative = (email: string) =>
    bench.database.transaction((tx) =>
      invite(bench.options, tx, { purpose: 'case-relative', caseId, email, locale: 'en', by }),
    );
  await relative('daughter@example.org');
  const { token, link } = await bench.lastMail('daughter@example.org');
  expect(link).not.toContain(caseId);
  expect((await accept(bench.browser(), token)).status).toBe(200);
  expect(bench.caseAccess).toEqual([{ caseId, personId: await bench.personId('daughter@example.org') }]);
  const id = await relative('son@example.org');
  const mail = await bench.lastMail('son@example.org');
  const at = new Date();
  await bench.database.transaction((tx) => withdrawInvitation(tx, { id, caseId, at }));
  expect((await accept(bench.browser(), mail.token)).status).toBe(404);
  expect(bench.caseAccess).toHaveLength(1);
});

test('someone shut out is signed out at once, cannot sign in, and can again when let in', async () => {
  const email = 'shut@example.org';
  const me = await bench.patient(email);
  const path = `/api/people/${await bench.personId(email)}`;
  expect((await me.get('/api/probe')).body['kind']).toBe('person');
  expect((await chief.send('PATCH', path, { active: false })).status).toBe(200);
  expect((await me.get('/api/probe')).body['kind']).toBe('stranger');
  const again = () => me.post('/api/auth/sign-in/email', { email, password: goodPassword });
  expect((await again()).reasons).toEqual(['wrong-address-or-password']);
  await chief.send('PATCH', path, { active: true });
  expect((await again()).status).toBe(200);
});

test('the last administrator stays, also when two take each other’s role at once', async () => {
  const mine = String((await chief.get('/api/probe')).body['personId']);
  for (const change of [{ roles: [] }, { active: false }])
    expect((await chief.send('PATCH', `/api/people/${mine}`, change)).reasons).toEqual([
      'last-administrator',
    ]);
  const { token } = await inviteStaff('second@example.org', ['administrator']);
  const second = bench.browser();
  await accept(second, token);
  await second.post('/api/auth/sign-in/email', { email: 'second@example.org', password: goodPassword });
  await bench.enrol(second);
  const other = await bench.personId('second@example.org');
  const demote = (tx: Transaction, id: string) => changePerson(tx, id, { roles: [] }, new Date());
  const [begun, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const first = bench.database.transaction(async (tx) => {
    await demote(tx, other);
    begun.resolve();
    await mayEnd.promise;
  });
  await begun.promise;
  let isOver = false;
  const then = bench.database
    .transaction((tx) => demote(tx, mine))
    .then(
      () => 'done',
      (error: Error) => error.message,
    )
    .finally(() => (isOver = true));
  await vi.waitFor(async () => {
    const waiting = await bench.pool.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    expect(isOver || (waiting.rowCount ?? 0) > 0).toBe(true);
  });
  mayEnd.resolve();
  await first;
  expect(await then).toBe('not-allowed');
});

test('a second factor that was lost is removed by the administrator, and must be enrolled anew', async () => {
  const email = 'lost@example.org';
  const { token } = await inviteStaff(email, ['coordinator']);
  const me = bench.browser();
  await accept(me, token);
  const signIn = () => me.post('/api/auth/sign-in/email', { email, password: goodPassword });
  await signIn();
  await bench.enrol(me);
  await chief.post(`/api/people/${await bench.personId(email)}/remove-second-factor`);
  expect((await me.get('/api/me')).body['me']).toBeNull();
  expect((await bench.lastMail(email)).kind).toBe('second-factor-removed');
  expect((await signIn()).body).toEqual({ next: 'enrol-second-factor' });
});

test.each([
  ['GET', '/api/people'],
  ['PATCH', '/api/people/x'],
  ['POST', '/api/people/x/remove-second-factor'],
  ['GET', '/api/invitations'],
  ['POST', '/api/invitations'],
  ['DELETE', `/api/invitations/${randomUUID()}`],
  ['GET', '/api/mails'],
  ['GET', `/api/mails/${randomUUID()}`],
])('%s %s is for administrators', async (method, path) => {
  const body = { email: 'a@example.org', roles: ['coordinator'], locale: 'en' };
  const sent = method === 'POST' || method === 'PATCH' ? body : undefined;
  const patient = (await bench.personId('nosy@example.org'))
    ? bench.browser()
    : await bench.patient('nosy@example.org');
  await patient.post('/api/auth/sign-in/email', { email: 'nosy@example.org', password: goodPassword });
  expect((await patient.send(method, path, sent)).status).toBe(403);
  expect((await bench.browser().send(method, path, sent)).status).toBe(401);
});

test('what was done about accounts is in the record', async () => {
  const { rows } = await bench.pool.query<{ object: string; outcome: string }>(
    `select distinct object, outcome from record`,
  );
  const kept = rows.map(({ object, outcome }) => `${object} ${outcome}`);
  expect(kept).toEqual(
    expect.arrayContaining([
      '/api/first-run done',
      '/api/auth/sign-in/email done',
      '/api/auth/sign-in/email refused',
      '/api/auth/two-factor/verify-totp done',
      '/api/people/:personId done',
      '/api/invitations done',
    ]),
  );
});
