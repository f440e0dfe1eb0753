import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createActorCache } from './actor-cache.ts';
import { lifetimes } from './lifetimes.ts';
import { goodPassword, signInBench, type SignInBench } from '../testing/sign-in-bench.ts';

let bench: SignInBench;
beforeAll(async () => void (bench = await signInBench()));
afterAll(() => bench.close());

beforeEach(() => {
  bench.clock.ahead = 0;
  bench.signIn.forget();
});

const minute = 60_000;

async function later<T>(milliseconds: number, act: () => Promise<T>): Promise<T> {
  bench.clock.ahead += milliseconds;
  bench.signIn.forget();
  return act();
}
const who = (me: { get: (path: string) => Promise<{ body: Record<string, unknown> }> }) => async () =>
  (await me.get('/api/probe')).body['kind'];

test('a session ends when it is not used for long, and lives on while it is', async () => {
  const me = await bench.patient('idle@example.org');
  expect(await later(lifetimes.patient.idle - minute, who(me))).toBe('person');
  expect(await later(lifetimes.patient.idle - minute, who(me))).toBe('person');
  expect(await later(lifetimes.patient.idle + minute, who(me))).toBe('stranger');
  expect(await later(-lifetimes.patient.idle, who(me))).toBe('stranger');
});

test('a session ends in the end, however much it is used', async () => {
  const me = await bench.patient('always@example.org');
  const step = lifetimes.patient.idle - minute;
  const seen = [];
  for (let spent = 0; spent < lifetimes.patient.absolute; spent += step)
    seen.push(await later(step, who(me)));
  expect(seen.at(0)).toBe('person');
  expect(seen.at(-1)).toBe('stranger');
});

test('staff sessions end sooner', async () => {
  const { me } = await bench.administrator();
  expect(await later(lifetimes.staff.idle - minute, who(me))).toBe('person');
  expect(await later(lifetimes.staff.idle + minute, who(me))).toBe('stranger');
});

test('one’s own sessions are listed and ended, and nobody else’s', async () => {
  const email = 'many@example.org';
  const me = await bench.patient(email);
  const [second, third] = [bench.browser(), bench.browser()];
  for (const one of [second, third])
    await one.post('/api/auth/sign-in/email', { email, password: goodPassword });
  const list = async () =>
    (await me.get('/api/me/sessions')).body['sessions'] as { id: string; current: boolean }[];
  expect(await list()).toHaveLength(3);
  expect((await list())[0]).toHaveProperty('address', expect.stringMatching(/^192\.0\.2\./));
  const mine = String((await second.get('/api/probe')).body['sessionId']);
  const stranger = await bench.patient('curious@example.org');
  expect((await stranger.send('DELETE', `/api/me/sessions/${mine}`)).status).toBe(404);
  expect((await me.send('DELETE', `/api/me/sessions/${mine}`)).status).toBe(200);
  expect(await who(second)()).toBe('stranger');
  expect((await me.post('/api/me/sessions/end-others')).body).toEqual({ ended: 1 });
  expect(await who(third)()).toBe('stranger');
  expect(await list()).toMatchObject([{ current: true }]);
});

test.each([
  ['another secret', (value: string) => `${value.slice(0, -12)}AAAAAAAAA%3D`],
  ['no signature', (value: string) => value.split('.')[0] ?? ''],
  ['broken encoding', () => '%E0%A4%A'],
  ['nothing', () => ''],
])('a forged cookie makes a stranger: %s', async (_name, forge) => {
  const email = 'forged@example.org';
  const me = (await bench.personId(email)) ? bench.browser() : await bench.patient(email);
  await me.post('/api/auth/sign-in/email', { email, password: goodPassword });
  const name = 'overread.session_token';
  me.cookies.set(name, forge(me.cookies.get(name) ?? ''));
  expect(await who(me)()).toBe('stranger');
});

test('a burst asks once, and what is being loaded while all is forgotten is not remembered', async () => {
  let time = 0;
  let loads = 0;
  const cache = createActorCache(() => time);
  const load = async () => ({ kind: 'stranger', load: (loads += 1) }) as const;
  await Promise.all(Array.from({ length: 100 }, () => cache.get('a', load)));
  expect(loads).toBe(1);
  const underWay = cache.get('b', load);
  cache.forget();
  await underWay;
  await cache.get('b', load);
  expect(loads).toBe(3);
  time = 1_001;
  await cache.get('b', load);
  expect(loads).toBe(4);
});

test('a load that fails is asked for again', async () => {
  const cache = createActorCache(() => 0);
  await expect(cache.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  await expect(cache.get('a', async () => ({ kind: 'stranger' }))).resolves.toEqual({ kind: 'stranger' });
});
