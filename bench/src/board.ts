import { visitDatabase } from '@overread/server';
import { cookiesOf } from './cookies.ts';
import { backupCode, startDemoHouse } from './demo-house.ts';
import { freePort } from './dicomweb-asks.ts';
import { milliseconds, print, type Row } from './report.ts';

const coordinator = 'priya@demo.example';
const few = 100;
const many = 100_000;
const asked = 400;

const looks = [
  { what: 'every case', filter: {} },
  { what: 'of some states', filter: { states: ['submitted', 'checking'] } },
  { what: 'of nobody', filter: { owner: 'nobody' } },
] as const;

/** The coordinators' list through its door, signed in, admitted and recorded: with 100,000 cases against 100, in one run. */
export async function boardWithManyCases(): Promise<Row[]> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const house = await startDemoHouse('board-house', port, address);
  try {
    const headers = {
      origin: address,
      cookie: await signIn(address, house),
      'content-type': 'application/json',
    };
    const fill = (upTo: number) => fillUp(house.dataFolder, upTo);
    await fill(few);
    const before = await times(address, headers);
    await fill(many);
    const after = await times(address, headers);
    return looks.map(({ what }, at) => {
      const [ours, against] = [p99(after[at] ?? []), p99(before[at] ?? [])];
      const row: Row = {
        what: `list of cases, ${what}, p99 with ${many} against ${few}`,
        ours: milliseconds(ours),
        against: milliseconds(against),
        ratio: ours / against,
        wanted: { at: 'most', value: 2 },
      };
      print(row);
      return row;
    });
  } finally {
    await house.stop();
  }
}

async function times(address: string, headers: Record<string, string>): Promise<number[][]> {
  const all: number[][] = looks.map(() => []);
  for (let round = 0; round < asked + 50; round++)
    for (const [at, { filter }] of looks.entries()) {
      const start = performance.now();
      const answer = await fetch(`${address}/api/all-cases`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ filter }),
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`the list was answered with ${answer.status}`);
      // The first are for warming up.
      if (round >= 50) all[at]?.push(performance.now() - start);
    }
  return all;
}

const p99 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Number.NaN;

/** Cases of every state with a move and, one in three, a message, straight into the tables. */
const fillUp = (DATA_DIR: string, upTo: number): Promise<void> =>
  visitDatabase({ DATA_DIR, DATABASE_URL: undefined }, async ({ pool }) => {
    await pool.query(`
      with made as (
        insert into cases (id, code, state, case_type, side, language, created_at, updated_at)
        select gen_random_uuid(), 'BN-' || n,
          (array['collecting','submitted','checking','ready','reading','signed','delivered','closed'])[1 + n % 8],
          (array['knee-replacement','hip-replacement','spine'])[1 + n % 3], 'right', 'en',
          now() - make_interval(mins => n), now() - make_interval(mins => n)
        from generate_series((select count(*)::int from cases), ${upTo}) n
        returning id
      ), moved as (
        insert into case_moves (case_id, number, act, "from", "to", by_person)
        select id, 1, 'begin-collecting', 'draft', 'collecting', 'bench' from made
      )
      insert into messages (id, case_id, from_person, from_standing, sealed)
      select gen_random_uuid(), id, 'bench', 'patient', 'x' from made where random() < 0.33`);
    await pool.query('vacuum analyze cases, case_moves, messages');
  });

async function signIn(
  address: string,
  { signIns, password }: { readonly signIns: string; readonly password: string },
): Promise<string> {
  const post = (path: string, body: object, cookie = '') =>
    fetch(`${address}/api/auth/${path}`, {
      method: 'POST',
      headers: { origin: address, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const first = await post('sign-in/email', { email: coordinator, password });
  const second = await post(
    'two-factor/verify-backup-code',
    { code: backupCode(signIns, coordinator) },
    cookiesOf(first),
  );
  if (!second.ok) throw new Error(`the coordinator could not sign in: ${await second.text()}`);
  return cookiesOf(second);
}
