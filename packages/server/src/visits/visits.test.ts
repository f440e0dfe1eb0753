import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VisitView } from '@overread/case';
import ICAL from 'ical.js';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { caseMembers, cases } from '../database/tables/cases.ts';
import { people } from '../database/tables/sign-in.ts';
import { createCase } from '../cases/create-case.ts';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';

const patient = as('patient-1');
const coordinator = as('coordinator-1', ['coordinator']);
let test: TestHouse;
let caseId: string;
let visitId: string;
let at = Date.parse('2026-03-01T10:00:00Z');

beforeAll(async () => {
  test = await testHouse();
  Object.assign(test.house, { now: () => new Date(at) });
  await test.house.database.insert(people).values([
    { id: 'patient-1', name: 'Ana Muster', email: 'ana@example.org', locale: 'en' },
    {
      id: 'coordinator-1',
      name: 'Priya Care',
      email: 'priya@example.org',
      locale: 'zh',
      roles: ['coordinator'],
    },
  ]);
  caseId = await test.house.database.transaction((tx) =>
    createCase(test.house, tx, {
      patientId: 'patient-1',
      language: 'en',
      basics: {
        caseType: 'spine',
        side: 'not-applicable',
        earlierSurgery: [],
        conservative: [],
        answers: {},
      },
    }),
  );
  await test.house.database.update(cases).set({ ownerId: 'coordinator-1' }).where(eq(cases.id, caseId));
}, 120_000);
afterAll(() => test.close());
beforeEach(() => {
  visitId = randomUUID();
  at = Date.parse('2026-03-01T10:00:00Z');
});

const plan = {
  kind: 'in-person',
  local: '2026-03-30T09:30',
  zone: 'Asia/Shanghai',
  minutes: 40,
  hospital: 'Sixth Hospital (made up)',
  address: '1 Example Road\n示例路1号',
  tests: ['myotomes'],
} as const;

async function ask<T = VisitView>(
  method: 'GET' | 'PUT' | 'POST',
  path: string,
  payload?: object,
  headers = coordinator,
) {
  const url = `/api/cases/${caseId}/visits${path}`;
  const answer = await test.app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, body: answer.json() as T };
}
const propose = (version = 0, more: object = {}, who = coordinator) =>
  ask('PUT', `/${visitId}`, { version, plan: { ...plan, ...more } }, who);
const move = (name: string, version: number, who = coordinator, words = '') =>
  ask('POST', `/${visitId}/moves/${name}`, { version, words }, who);

describe('an appointment', () => {
  it('is planned by the clock where it is, accepted by the patient, and attended once it was', async () => {
    const { body: proposed } = await propose();
    expect(proposed).toMatchObject({
      state: 'appointment-proposed',
      version: 1,
      startsAt: '2026-03-30T01:30:00.000Z',
      zone: 'Asia/Shanghai',
    });
    expect((await move('accept', 1)).status).toBe(409);
    expect((await move('accept', 1, patient)).body.state).toBe('confirmed');
    expect((await move('attend', 2, coordinator, 'Power 5 of 5.')).status).toBe(409);
    at = Date.parse('2026-03-30T03:00:00Z');
    expect((await move('attend', 2, coordinator)).status).toBe(422);
    const { body: attended } = await move('attend', 2, coordinator, 'Power 5 of 5.');
    expect(attended).toMatchObject({ state: 'attended', outcome: 'Power 5 of 5.' });
    const { body } = await ask<{ visits: VisitView[] }>('GET', '', undefined, patient);
    expect(body.visits.find(({ id }) => id === visitId)?.outcome).toBe('Power 5 of 5.');
    expect((await propose(3)).status).toBe(409);
  });

  it('may be wished otherwise, planned anew and cancelled; of two who change it the second is told', async () => {
    await propose();
    expect((await move('ask-other-time', 1, patient, 'After Easter, please')).body).toMatchObject({
      state: 'appointment-proposed',
      wish: 'After Easter, please',
    });
    expect((await propose(1)).status).toBe(409);
    const { body } = await propose(2, { local: '2026-04-10T14:00' });
    expect(body).toMatchObject({ version: 3, wish: '', startsAt: '2026-04-10T06:00:00.000Z' });
    expect((await move('cancel', 3, patient, 'I cannot travel')).body.state).toBe('cancelled');
    expect((await move('accept', 4, patient)).status).toBe(409);
  });

  it.each([
    ['a time that clocks leave out', { zone: 'Europe/Dublin', local: '2026-03-29T01:30' }],
    ['no zone', { zone: 'Nowhere/Town' }],
    ['no hospital', { hospital: ' ' }],
    ['a test nobody knows', { tests: ['magic'] }],
    ['no time', { local: 'tomorrow' }],
  ])('is not planned with %s', async (_, wrong) => {
    expect((await propose(0, wrong)).status).toBe(422);
  });

  it('is planned by coordinators only', async () => {
    expect((await propose(0, {}, patient)).status).toBe(403);
  });

  it('of another case is not found under this one', async () => {
    await propose();
    const other = randomUUID();
    await test.house.database.insert(cases).values({
      id: other,
      code: `V-${other.slice(0, 6)}`,
      state: 'ready',
      caseType: 'spine',
      side: 'not-applicable',
      language: 'en',
    });
    await test.house.database
      .insert(caseMembers)
      .values({ caseId: other, personId: 'patient-1', standing: 'patient' });
    const answer = await test.app.inject({
      method: 'POST',
      url: `/api/cases/${other}/visits/${visitId}/moves/accept`,
      headers: patient,
      payload: { version: 1 },
    });
    expect(answer.statusCode).toBe(404);
  });
});

/** The calendar objects that went to an address, as an independent reader understands them. */
async function calendarsTo(address: string): Promise<ICAL.Component[]> {
  const folder = join(test.folder, 'outbox');
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    names.filter((name) => name.endsWith('.eml')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return mails
    .filter((mail) => new RegExp(`^To: ${address}\\r?$`, 'm').test(mail))
    .flatMap((mail) => {
      const attached = /filename=appointment\.ics[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(mail)?.[1];
      return attached
        ? [new ICAL.Component(ICAL.parse(Buffer.from(attached, 'base64').toString('utf8')) as never)]
        : [];
    })
    .filter(
      (calendar) =>
        calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid') === `${visitId}@overread`,
    );
}

describe('its place in calendars', () => {
  it('is told to the patient and to whom the case is, as one entry that rises, and cancelled there', async () => {
    await propose();
    await move('accept', 1, patient);
    await move('cancel', 2, coordinator, 'The clinic is closed.');
    await vi.waitFor(async () => expect(await calendarsTo('ana@example.org')).toHaveLength(3), {
      timeout: 30_000,
    });
    const entries = (await calendarsTo('ana@example.org'))
      .map((calendar) => {
        const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
        return [
          event.sequence,
          calendar.getFirstPropertyValue('method'),
          event.component.getFirstPropertyValue('status'),
          event.startDate.toJSDate().toISOString(),
          event.endDate.toJSDate().toISOString(),
        ];
      })
      .toSorted((a, b) => Number(a[0]) - Number(b[0]));
    const time = ['2026-03-30T01:30:00.000Z', '2026-03-30T02:10:00.000Z'];
    expect(entries).toEqual([
      [1, 'REQUEST', 'TENTATIVE', ...time],
      [2, 'REQUEST', 'CONFIRMED', ...time],
      [3, 'CANCEL', 'CANCELLED', ...time],
    ]);
    await vi.waitFor(async () => expect(await calendarsTo('priya@example.org')).toHaveLength(3), {
      timeout: 30_000,
    });
  });

  it('says neither where, nor with whom, nor what for', async () => {
    await propose();
    await vi.waitFor(async () => expect(await calendarsTo('ana@example.org')).toHaveLength(1), {
      timeout: 30_000,
    });
    const [calendar] = await calendarsTo('ana@example.org');
    const text = calendar?.toString() ?? '';
    expect(text).toContain('SUMMARY:Appointment');
    expect(text).not.toMatch(/Hospital|Example Road|spine|Muster|示例|Myotome|power/iu);
  });
});
