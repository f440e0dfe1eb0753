import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseParts, cases } from '../database/tables/cases.ts';
import { invitations, mails, people } from '../database/tables/sign-in.ts';
import { createLinkSeal } from '../mail/seal-link.ts';
import { readingWordsOf } from '../reading/brief/reading-words.ts';
import { as, testHouse, testSecret, type TestHouse } from '../testing/test-house.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await testHouse();
  await test.house.database.insert(people).values({
    id: 'coordinator-1',
    name: 'Desk',
    email: 'desk@example.org',
    roles: ['patient', 'coordinator'],
  });
});
afterAll(() => test.close());

const coordinator = as('coordinator-1', ['coordinator']);
const mark = `said-${randomUUID()}`;
const body = (email: string) => ({
  basics: { caseType: 'knee-replacement', side: 'right', answers: {} },
  call: { caller: 'patient', name: 'Wu Made-Up', phone: '+353 1 555 0100', said: mark },
  email,
  language: 'zh',
});

interface Answered {
  readonly status: number;
  readonly body: Record<string, never> & { details?: { at: string; reason: string }[] };
}
async function ask(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  headers: Record<string, string> = coordinator,
): Promise<Answered> {
  const answer = await test.app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, body: answer.json() };
}

interface Opened {
  readonly caseId: string;
  readonly code: string;
  readonly passCode: string;
}
const open = async (email: string): Promise<Opened> =>
  (await ask('POST', '/api/phone-cases', body(email))).body as unknown as Opened;

/** The token of the last link that was mailed there. */
async function tokenTo(email: string): Promise<string> {
  const rows = await test.house.database.select().from(mails).where(eq(mails.address, email));
  const last = rows.toSorted((a, b) => a.queuedAt.getTime() - b.queuedAt.getTime()).at(-1);
  expect(last?.kind).toBe('patient-invitation');
  const link = createLinkSeal(testSecret).open(last?.id ?? '', last?.sealedLink ?? Buffer.alloc(0));
  return new URL(link).hash.slice(1);
}

const newcomer = { name: 'Wu Made-Up', password: 'seven quiet herons wading', locale: 'zh' };
const accept = (given: object) => ask('POST', '/api/invitations/accept', given, {});
const view = (caseId: string) => ask('GET', `/api/cases/${caseId}/phone-call`);

describe('a case opened by phone', () => {
  it('names to no reviewer whom the call was about', async () => {
    const { caseId } = await open('unnamed@example.org');
    const [kase] = await test.house.database.select().from(cases).where(eq(cases.id, caseId));
    if (!kase) throw new Error('no case');
    const { clean } = await readingWordsOf(test.house, test.house.database, kase);
    const said = clean('Wu Made-Up, +353 1 555 0100, has pain on stairs');
    expect(said).not.toMatch(/Made-Up|555 0100/);
    expect(said).toContain('has pain on stairs');
  });

  it('is the patient’s by link and code together, and nobody’s by one of them', async () => {
    const email = 'by-phone@example.org';
    const { caseId, passCode } = await open(email);
    const token = await tokenTo(email);
    for (const code of [undefined, '', 'AAAA AAAA'])
      expect((await accept({ token, newcomer, code })).body.details).toEqual([
        { at: 'code', reason: 'wrong-pass-code' },
      ]);
    expect((await view(caseId)).body['takenOver']).toBeNull();
    const typed = `${passCode.slice(0, 4)} ${passCode.slice(4).toLowerCase()}`;
    expect((await accept({ token, newcomer, code: typed })).status).toBe(200);
    expect((await accept({ token, newcomer, code: typed })).status).toBe(404);
    const [person] = await test.house.database.select().from(people).where(eq(people.email, email));
    const patient = as(person?.id ?? '');
    const mine = await ask('GET', `/api/cases/${caseId}`, undefined, patient);
    expect(mine.body).toMatchObject({ state: 'draft', byPhone: true });
    expect(mine.body['standing']).toContain('patient');
    const told = await ask('GET', `/api/cases/${caseId}/phone-call`, undefined, patient);
    expect(told.body).toMatchObject({ call: { said: mark }, invited: null });
    expect(told.body['takenOver']).not.toBeNull();
    const { moves } = mine.body as unknown as { moves: { act: string }[] };
    expect(moves.map(({ act }) => act)).toContain('begin-collecting');
  });

  it('ends the guessing of a code', async () => {
    const email = 'guessed@example.org';
    await open(email);
    const token = await tokenTo(email);
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1)
      statuses.push((await accept({ token, newcomer, code: 'WRONGWRONG' })).status);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422));
    expect(statuses[10]).toBe(429);
  });

  it('lets its coordinator fill in the basics, and neither consent nor send nor tell the story', async () => {
    const { caseId } = await open('waits@example.org');
    const at = `/api/cases/${caseId}`;
    const { basics } = body('');
    expect((await ask('PUT', `${at}/basics`, { version: 1, basics })).status).toBe(200);
    const refused = await Promise.all([
      ask('POST', `${at}/consent`, {}),
      ask('PUT', `${at}/story`, { version: 0, content: { entries: [] } }),
      ask('POST', `${at}/moves/begin-collecting`, {}),
      ask('POST', `${at}/moves/submit-case`, {}),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    const [row] = await test.house.database.select().from(cases).where(eq(cases.id, caseId));
    expect(row).toMatchObject({ state: 'draft', byPhone: true, ownerId: 'coordinator-1' });
  });

  it('stands in the record of the case, by whom', async () => {
    const { caseId } = await open('recorded@example.org');
    const { entries } = (await ask('GET', `/api/cases/${caseId}/record`)).body as unknown as {
      entries: { act: string }[];
    };
    expect(entries.map(({ act }) => act)).toContain('open-case-by-phone');
  });

  it('a new link ends the earlier one; of two at once the later is told', async () => {
    const email = 'again@example.org';
    const { caseId, passCode } = await open(email);
    const earlier = await tokenTo(email);
    const { invited } = (await view(caseId)).body as unknown as { invited: { id: string } };
    const again = { email: 'other@example.org', language: 'en', over: invited.id };
    const url = `/api/cases/${caseId}/phone-call/invitation`;
    const both = await Promise.all([ask('POST', url, again), ask('POST', url, again)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await accept({ token: earlier, newcomer, code: passCode })).status).toBe(404);
    const fresh = both.find(({ status }) => status === 200)?.body['passCode'];
    const token = await tokenTo('other@example.org');
    expect((await accept({ token, newcomer, code: fresh })).status).toBe(200);
    expect((await ask('POST', url, { ...again, over: null })).status).toBe(409);
  });

  it('is never handed to somebody who works here', async () => {
    const email = 'colleague@example.org';
    await test.house.database
      .insert(people)
      .values({ id: randomUUID(), name: 'Colleague', email, roles: ['patient', 'coordinator'] });
    const { status, body: answer } = await ask('POST', '/api/phone-cases', body('Colleague@Example.org'));
    expect([status, answer.details]).toEqual([422, [{ at: 'email', reason: 'works-here' }]]);
  });

  it.each([
    ['no name', { call: { ...body('').call, name: ' ' } }, 'call.name'],
    ['nothing said', { call: { ...body('').call, said: '' } }, 'call.said'],
    ['a book', { call: { ...body('').call, said: 'x'.repeat(5_001) } }, 'call.said'],
    ['an address that is none', { email: 'by the river' }, 'email'],
    ['no side', { basics: { caseType: 'spine' } }, 'basics'],
  ])('refuses %s, and says where', async (_, wrong, at) => {
    const { status, body: answer } = await ask('POST', '/api/phone-cases', {
      ...body('wrong@example.org'),
      ...wrong,
    });
    expect(status).toBe(422);
    expect(answer.details?.[0]?.at).toContain(at);
  });

  it('keeps what was said sealed, and goes with its case, the invitation too', async () => {
    const { caseId, code } = await open('erased@example.org');
    const parts = await test.house.database.select().from(caseParts).where(eq(caseParts.caseId, caseId));
    expect(parts.map(({ part }) => part).toSorted()).toEqual(['basics', 'phone-call']);
    expect(parts.some(({ sealed }) => Buffer.from(sealed).includes(mark))).toBe(false);
    const administrator = as('administrator-1', ['administrator']);
    expect((await ask('DELETE', `/api/cases/${caseId}`, { code }, administrator)).status).toBe(200);
    const left = [
      await test.house.database.$count(caseParts, eq(caseParts.caseId, caseId)),
      await test.house.database.$count(invitations, eq(invitations.caseId, caseId)),
    ];
    expect(left).toEqual([0, 0]);
  });

  it('another case has no telephone call', async () => {
    const made = await ask(
      'POST',
      '/api/cases',
      { basics: body('').basics, language: 'en' },
      as('patient-9'),
    );
    expect((await view(String(made.body['id']))).status).toBe(404);
  });
});
