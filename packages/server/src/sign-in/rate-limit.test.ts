import { afterAll, beforeAll, expect, test } from 'vitest';
import { purgeExpired } from './purge-expired.ts';
import { goodPassword, signInBench, type SignInBench } from './testing/sign-in-bench.ts';

let bench: SignInBench;
beforeAll(async () => void (bench = await signInBench()));
afterAll(() => bench.close());

const wrong = (email: string, address: string) =>
  bench.browser(address).post('/api/auth/sign-in/email', { email, password: 'wrong all along' });

test('one account is tried ten times from anywhere, then not for a while', async () => {
  const email = 'target@example.org';
  await bench.patient(email);
  const statuses = [];
  for (let count = 0; count < 11; count += 1)
    statuses.push((await wrong(email, `198.51.100.${count}`)).status);
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  const right = () =>
    bench.browser('203.0.113.9').post('/api/auth/sign-in/email', { email, password: goodPassword });
  expect((await right()).status).toBe(429);
  bench.clock.ahead += 16 * 60_000;
  expect((await right()).status).toBe(200);
  bench.clock.ahead = 0;
});

test('a success begins the account’s count anew', async () => {
  const email = 'clumsy@example.org';
  await bench.patient(email);
  for (let round = 0; round < 3; round += 1) {
    for (let count = 0; count < 8; count += 1) await wrong(email, `198.51.100.${100 + round}`);
    const right = bench.browser(`203.0.113.${round}`);
    expect((await right.post('/api/auth/sign-in/email', { email, password: goodPassword })).status).toBe(200);
  }
});

test('one address tries many accounts so often, all servers counted together; a /64 is one address', async () => {
  const tries = Array.from({ length: 60 }, (_, count) =>
    wrong(`nobody-${count}@example.org`, `2001:db8::${count + 1}`),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(50);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  expect((await wrong('nobody@example.org', '2001:db8:0:1::1')).status).toBe(401);
});

test('mails to one address are few, whether it has an account or not', async () => {
  await bench.patient('bombed@example.org');
  for (const email of ['bombed@example.org', 'no-one@example.org']) {
    const statuses = [];
    for (let count = 0; count < 4; count += 1)
      statuses.push((await bench.browser().post('/api/auth/request-password-reset', { email })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  }
});

test('without a trusted proxy the forwarded address counts for nothing', async () => {
  const direct = await signInBench({ trustProxy: false });
  try {
    const statuses = [];
    for (let count = 0; count < 21; count += 1) {
      const body = { code: 'WRONG', email: 'a@example.org', name: 'A', password: goodPassword, locale: 'en' };
      statuses.push((await direct.browser(`192.0.2.${count}`).post('/api/first-run', body)).status);
    }
    expect(statuses).toEqual([...Array<number>(20).fill(403), 429]);
  } finally {
    await direct.close();
  }
});

test('neither address nor account can be read in the database, and what ran out is removed', async () => {
  await wrong('private@example.org', '203.0.113.77');
  const { rows } = await bench.pool.query<{ text: string }>(
    `select row_to_json(r)::text as text from rate_limits r`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ text }) => text).join()).not.toMatch(/private|203\.0/);
  await purgeExpired(bench.database, new Date(Date.now() + 2 * 3_600_000));
  expect((await bench.pool.query('select 1 from rate_limits')).rowCount).toBe(0);
});
