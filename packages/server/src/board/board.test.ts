import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BoardCase, BoardFilter } from '@overread/case';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMembers, cases, messages } from '../database/tables/cases.ts';
import { people } from '../database/tables/sign-in.ts';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';

const priya = as('priya', ['coordinator']);
const siyuan = as('siyuan', ['coordinator']);
const patient = as('patient-1');
let test: TestHouse;
/** Ids by what is particular about each case. */
const made: Record<string, string> = {};

const day = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * day);

async function plant(name: string, more: Partial<typeof cases.$inferInsert> = {}): Promise<void> {
  const id = randomUUID();
  made[name] = id;
  await test.house.database.insert(cases).values({
    id,
    code: `T${Object.keys(made).length}-${id.slice(0, 4).toUpperCase()}`,
    state: 'submitted',
    caseType: 'knee-replacement',
    side: 'right',
    language: 'en',
    updatedAt: ago(1),
    ...more,
  });
}

beforeAll(async () => {
  test = await testHouse();
  await test.house.database.insert(people).values([
    { id: 'priya', name: 'Priya Care', email: 'priya@example.org', roles: ['coordinator'] },
    { id: 'siyuan', name: '刘思远', email: 'siyuan@example.org', roles: ['coordinator'] },
    { id: 'patient-1', name: '陈静怡', email: 'jingyi@example.org' },
    { id: 'reviewer-1', name: 'Elena Marchetti', email: 'elena@example.org', roles: ['reviewer'] },
  ]);
  await plant('old', { updatedAt: ago(40) });
  await plant('hers', { ownerId: 'priya', updatedAt: ago(3) });
  await plant('hip', { caseType: 'hip-replacement', state: 'ready', helpAsked: true, updatedAt: ago(2) });
  await plant('erased', { erasedAt: new Date(), updatedAt: ago(50) });
  await plant('unread');
  await test.house.database.insert(messages).values({
    id: randomUUID(),
    caseId: made['unread'] ?? '',
    fromPerson: 'patient-1',
    fromStanding: 'patient',
    sealed: Buffer.from('x'),
  });
  await test.house.database.insert(caseMembers).values([
    { caseId: made['hip'] ?? '', personId: 'patient-1', standing: 'patient' },
    { caseId: made['old'] ?? '', personId: 'reviewer-1', standing: 'reviewer' },
  ]);
  await test.house.database
    .update(cases)
    .set({ updatedAt: ago(1) })
    .where(eq(cases.id, made['unread'] ?? ''));
}, 120_000);
afterAll(() => test.close());

async function ask<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  headers = priya,
) {
  const answer = await test.app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, body: answer.json() as T };
}
const nameOf = (id: string): string => Object.entries(made).find(([, other]) => other === id)?.[0] ?? '?';
async function list(filter: BoardFilter = {}, more: object = {}, who = priya): Promise<string[]> {
  const { body } = await ask<{ cases: BoardCase[] }>('POST', '/api/all-cases', { filter, ...more }, who);
  return body.cases.map(({ id }) => nameOf(id));
}

describe('the board', () => {
  it('shows every case but the erased, the one untouched longest first', async () => {
    expect(await list()).toEqual(['old', 'hers', 'hip', 'unread']);
    expect(await list({ sort: 'newest' })).toEqual(['unread', 'hip', 'hers', 'old']);
  });

  it.each<[string, BoardFilter, string[]]>([
    ['of some states', { states: ['ready'] }, ['hip']],
    ['of mine', { owner: 'me' }, ['hers']],
    ['of nobody', { owner: 'nobody' }, ['old', 'hip', 'unread']],
    ['of a person', { owner: 'siyuan' }, []],
    ['of one kind', { caseType: 'hip-replacement' }, ['hip']],
    ['that ask for help', { helpAsked: true }, ['hip']],
    ['with a message unread', { unread: true }, ['unread']],
    ['untouched for a month', { days: 30 }, ['old']],
    ['of all at once', { owner: 'nobody', states: ['submitted'], days: 30 }, ['old']],
  ])('shows those %s', async (_, filter, names) => {
    expect(await list(filter)).toEqual(names);
  });

  it.each([
    ['the name of the account it is of', '静怡', ['hip']],
    ['its address', 'JINGYI@', ['hip']],
    ['nothing of a reviewer', 'Marchetti', []],
    ['what stands for any letter as itself', '%', []],
  ])('is searched by %s', async (_, search, names) => {
    expect(await list({}, { search })).toEqual(names);
  });

  it('is searched by a part of its code', async () => {
    const [kase] = await test.house.database
      .select()
      .from(cases)
      .where(eq(cases.id, made['hers'] ?? ''));
    expect(await list({}, { search: kase?.code.slice(1).toLowerCase() })).toEqual(['hers']);
  });

  it('goes on where the page before ended', async () => {
    for (let more = 0; more < 55; more++) await plant(`more-${more}`, { updatedAt: ago(100 - more / 10) });
    const first = await ask<{ cases: BoardCase[]; next: string }>('POST', '/api/all-cases', {});
    const second = await ask<{ cases: BoardCase[]; next: null }>('POST', '/api/all-cases', {
      after: first.body.next,
    });
    const all = [...first.body.cases, ...second.body.cases].map(({ id }) => nameOf(id));
    expect([first.body.cases.length, new Set(all).size, second.body.next]).toEqual([50, 59, null]);
    expect((await ask('POST', '/api/all-cases', { after: 'x' })).status).toBe(422);
  });

  it('is counted by state', async () => {
    const { body } = await ask<{ counts: Record<string, number> }>('GET', '/api/all-cases/counts');
    expect(body.counts).toEqual({ submitted: 58, ready: 1 });
  });

  it('is no patient’s', async () => {
    expect((await ask('POST', '/api/all-cases', {}, patient)).status).toBe(403);
    expect((await ask('GET', '/api/all-cases/live', undefined, patient)).status).toBe(403);
  });
});

describe('who looks after a case', () => {
  const own = (owner: string | null, over: string | null, who = priya) =>
    ask('PUT', `/api/cases/${made['hip']}/owner`, { owner, over }, who);

  it('takes it, gives it, lets it go; two who take it at once do not both have it', async () => {
    expect((await own('priya', null)).status).toBe(200);
    expect((await own('siyuan', null, siyuan)).status).toBe(409);
    expect(await list({ owner: 'me' })).toContain('hip');
    expect((await own('siyuan', 'priya')).status).toBe(200);
    expect(await list({ owner: 'me' }, {}, siyuan)).toEqual(['hip']);
    expect((await own(null, 'siyuan')).status).toBe(200);
    expect(await list({ owner: 'nobody' }, { search: '静怡' })).toEqual(['hip']);
  });

  it('is a coordinator', async () => {
    expect((await own('reviewer-1', null)).status).toBe(422);
  });
});

describe('a saved view', () => {
  const id = randomUUID();
  const path = `/api/board-views/${id}`;
  const view = { name: 'Mine, waiting long', filter: { owner: 'me', days: 14 } };

  it('is one’s own', async () => {
    expect((await ask('PUT', path, view)).status).toBe(200);
    expect((await ask('GET', '/api/board-views')).body).toEqual({ views: [{ id, ...view }] });
    expect((await ask('GET', '/api/board-views', undefined, siyuan)).body).toEqual({ views: [] });
    expect((await ask('PUT', path, view, siyuan)).status).toBe(404);
    expect((await ask('DELETE', path, undefined, siyuan)).status).toBe(404);
    expect((await ask('DELETE', path)).status).toBe(200);
  });

  it('holds no words that someone typed', async () => {
    const { body } = await ask<{ filter: object }>('PUT', path, {
      name: 'x',
      filter: { ...view.filter, search: 'Ana' },
    });
    expect(body.filter).toEqual(view.filter);
  });
});

it('what changes is told as it changes, by its id alone', async () => {
  await test.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = test.app.server.address() as AddressInfo;
  const asked = httpRequest({ port, path: '/api/all-cases/live', headers: priya }).end();
  const [response] = await once(asked, 'response');
  expect(response.headers['content-type']).toBe('text/event-stream');
  expect(response.headers['connection']).toBe('close');
  let heard = '';
  response.setEncoding('utf8').on('data', (piece: string) => (heard += piece));
  while (!heard.includes(made['old'] ?? '')) {
    await test.house.database
      .update(cases)
      .set({ helpAsked: true })
      .where(eq(cases.id, made['old'] ?? ''));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(heard.replaceAll(/^(?:retry: \d+|data: [0-9a-f-]{36}|:)?$/gmu, '').trim()).toBe('');
  asked.destroy();
});
