import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FastifyRequest } from 'fastify';
import { opinionTest, type Someone } from '../opinions/opinions.test-support.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { admitTicket } from './admit-ticket.ts';

let test: TestHouse;
let patient: Someone;
let reviewer: Someone;
let coordinator: Someone;
let t: ReturnType<typeof opinionTest>;
let id: string;
beforeAll(async () => {
  test = await testHouse();
  t = opinionTest(test);
  patient = await t.someone('patient', 'Ada Example');
  reviewer = await t.someone('reviewer', 'Rowan Vale');
  coordinator = await t.someone('coordinator');
  id = await t.readingCase(patient, [reviewer]);
  await t.writeAndSign(id, reviewer);
  await t.ask('POST', `/api/cases/${id}/moves/release-opinion`, coordinator, {});
});
beforeEach(async () => {
  Object.assign(test.house, { now: () => new Date() });
  await test.house.database.execute('delete from rate_limits');
});
afterAll(() => test.close());

interface Made {
  readonly share: { readonly id: string; readonly openedAt: readonly string[] };
  readonly token: string;
  readonly code: string;
}
const make = async (label = 'Dr Lin'): Promise<Made> =>
  (
    await t.ask<Made>('POST', `/api/cases/${id}/shares`, patient, {
      label,
      days: 7,
      language: 'en',
      note: 'Please look at this with me.',
    })
  ).body;
const open = (token: string, code: string) =>
  t.ask<{ note: string; opinions: { opinion: unknown }[]; ticket: string }>(
    'POST',
    '/api/shares/open',
    null,
    {
      token,
      code,
    },
  );
const shares = async (): Promise<readonly Made['share'][]> =>
  (await t.ask<{ shares: Made['share'][] }>('GET', `/api/cases/${id}/shares`, patient)).body.shares;
const later = (days: number): void =>
  void Object.assign(test.house, { now: () => new Date(Date.now() + days * 86_400_000) });

describe('a share', () => {
  it('opens with link and code, however the code is typed, and leaves a receipt', async () => {
    const { share, token, code } = await make();
    const { status, body } = await open(token, ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `);
    expect([status, body.note, body.opinions.length]).toEqual([200, 'Please look at this with me.', 1]);
    expect(JSON.stringify(body)).not.toContain('Rowan');
    expect((await shares()).find((one) => one.id === share.id)?.openedAt.length).toBe(1);
    const { rows } = await test.house.database.execute(
      `select object from record where case_id = '${id}' and object = '/api/shares/open'`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('tells the patient by mail the first time', async () => {
    const { token, code } = await make();
    const count = async (): Promise<number> =>
      (await test.house.database.execute(`select 1 from mails where address = '${patient.id}@example.org'`))
        .rows.length;
    const before = await count();
    await open(token, code);
    await open(token, code);
    expect((await count()) - before).toBe(1);
  });

  it('answers a wrong link and a wrong code alike', async () => {
    const { token, code } = await make();
    const wrong = await open(token, 'ABCDEFGH');
    const none = await open('nothing', code);
    expect([wrong.status, wrong.body]).toEqual([none.status, none.body]);
    expect(wrong.status).toBe(404);
  });

  it('closes after too many wrong codes', async () => {
    const { token, code } = await make();
    for (let attempt = 0; attempt < 10; attempt++) await open(token, 'ABCDEFGH');
    expect((await open(token, code)).status).toBe(404);
    expect(
      (await shares()).filter((one) => 'closedAt' in one && one.closedAt !== null).length,
    ).toBeGreaterThan(0);
  });

  it('is not tried without end from one address', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 31; attempt++) statuses.push((await open('nothing', 'ABCDEFGH')).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it('ends on its day, and when the patient closes it', async () => {
    const first = await make();
    later(8);
    expect((await open(first.token, first.code)).status).toBe(404);
    Object.assign(test.house, { now: () => new Date() });
    const second = await make();
    expect((await t.ask('DELETE', `/api/cases/${id}/shares/${second.share.id}`, patient)).status).toBe(200);
    expect((await open(second.token, second.code)).status).toBe(404);
  });

  it('keeps neither link nor code nor words readable in the database', async () => {
    const { token, code } = await make('A label of its own');
    const { rows } = await test.house.database.execute('select * from shares');
    const kept = rows
      .flatMap((row) => Object.values(row))
      .map((one) => (Buffer.isBuffer(one) ? one.toString('latin1') : String(one)))
      .join('\n');
    for (const secret of [token, code, 'A label of its own']) expect(kept).not.toContain(secret);
  });

  it('is the patient’s to make, of their own case', async () => {
    const stranger = await t.someone('patient');
    const body = { label: 'x', days: 1, language: 'en', note: '' };
    expect((await t.ask('POST', `/api/cases/${id}/shares`, stranger, body)).status).toBe(404);
    expect((await t.ask('POST', `/api/cases/${id}/shares`, coordinator, body)).status).toBe(403);
  });
});

describe('the ticket of a visit', () => {
  const asked = (ticket?: string): FastifyRequest =>
    ({ headers: ticket === undefined ? {} : { 'x-share-ticket': ticket } }) as unknown as FastifyRequest;

  it('admits to the files while the visit lasts and the share is open', async () => {
    const { share, token, code } = await make();
    const { ticket } = (await open(token, code)).body;
    expect((await admitTicket(test.house, asked(ticket))).kase.id).toBe(id);
    await expect(admitTicket(test.house, asked('another'))).rejects.toThrow('not-found');
    await expect(admitTicket(test.house, asked())).rejects.toThrow('not-found');
    later(1);
    await expect(admitTicket(test.house, asked(ticket))).rejects.toThrow('not-found');
    Object.assign(test.house, { now: () => new Date() });
    await t.ask('DELETE', `/api/cases/${id}/shares/${share.id}`, patient);
    await expect(admitTicket(test.house, asked(ticket))).rejects.toThrow('not-found');
  });
});
