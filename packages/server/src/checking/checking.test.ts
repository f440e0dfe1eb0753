import { randomUUID } from 'node:crypto';
import type { Answer, routes } from '@overread/case';
import { discs } from '@overread/sample-discs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cases } from '../database/tables/cases.ts';
import { recordRequests } from '../database/tables/checking.ts';
import { instances } from '../database/tables/imaging.ts';
import { people } from '../database/tables/sign-in.ts';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';
import { remindOfRequests } from './remind.ts';

const patient = as('patient-1');
const coordinator = as('coordinator-1', ['coordinator']);
const standingFilm = 'knee.xr.ap_wb';
/** Says exactly what the case is about, and that it can be read all the same. */
const words = 'Please ask the hospital for the standing X-ray of your right knee.';

let test: TestHouse;
let today = Date.parse('2026-06-01T10:00:00Z');
let caseId: string;
beforeAll(async () => {
  test = await testHouse();
  Object.assign(test.house, { now: () => new Date(today) });
  await test.house.database.insert(people).values([
    { id: 'coordinator-1', name: 'Priya Care', email: 'priya@example.org' },
    { id: 'patient-1', name: 'Ana Muster', email: 'ana@example.org' },
  ]);
}, 120_000);
afterAll(() => test.close());

type Desk = Answer<typeof routes.viewCheckDesk> & {
  readonly check: {
    readonly verdict: string;
    readonly setting: { readonly value: string };
    readonly requirements: readonly {
      readonly id: string;
      readonly verdict: string;
      readonly severity: string;
    }[];
  };
};
async function ask<T>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
  headers: Record<string, string> = coordinator,
): Promise<{ status: number; body: T }> {
  const url = `/api/cases/${caseId}${path}`;
  const answer = await test.app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, body: answer.json() as T };
}
const desk = async (): Promise<Desk> => (await ask<Desk>('GET', '/check')).body;
const verdictOf = ({ check }: Desk, id = standingFilm) => check.requirements.find((one) => one.id === id);

async function sendDisc(id: string): Promise<void> {
  const files = discs.find((one) => one.id === id)?.make() ?? [];
  for (const { bytes } of files.filter(({ path }) => path.startsWith('DICOM/')))
    await test.app.inject({
      method: 'POST',
      url: `/api/cases/${caseId}/dicomweb/studies`,
      headers: { ...patient, 'content-type': 'application/dicom' },
      payload: Buffer.from(bytes),
    });
}
const inState = (state: string) =>
  test.house.database.update(cases).set({ state }).where(eq(cases.id, caseId));

beforeEach(async () => {
  today = Date.parse('2026-06-01T10:00:00Z');
  await test.house.database.delete(recordRequests);
  const answer = await test.app.inject({
    method: 'POST',
    url: '/api/cases',
    headers: patient,
    payload: {
      basics: {
        caseType: 'knee-replacement',
        side: 'right',
        proposedOperation: 'Total knee replacement',
        answers: {},
      },
      language: 'en',
    },
  });
  caseId = (answer.json() as { id: string }).id;
  await sendDisc('knee-standing-unsaid');
  await inState('checking');
});

const judge = (from: Desk, more: object) => {
  const finding = from.findings.find(({ requirement }) => requirement === standingFilm);
  return ask<{ version: number; details?: { reason: string }[] }>('POST', '/check/judgements', {
    version: from.version,
    requirement: standingFilm,
    kind: 'attested',
    basis: finding?.basis ?? '',
    reason: 'The film carries a weight-bearing marker.',
    files: ['DICOM/1'],
    ...more,
  });
};

describe('the check desk', () => {
  it('lets a coordinator attest what no header tells, names whose word it is, and lets them take it back', async () => {
    const before = await desk();
    expect(verdictOf(before)?.verdict).toBe('unknown');
    expect((await judge(before, {})).status).toBe(200);
    const after = await desk();
    expect(verdictOf(after)?.verdict).toBe('met');
    expect(after.judgements).toMatchObject([{ by: 'Priya Care', holds: true, kind: 'attested' }]);
    const [{ id } = { id: '' }] = after.judgements;
    await ask('POST', `/check/judgements/${id}/take-back`, { version: after.version });
    expect(verdictOf(await desk())?.verdict).toBe('unknown');
    expect((await desk()).judgements).toEqual([]);
  });

  it('forgets nothing and overwrites nobody: of two who decide at once the second is told', async () => {
    const before = await desk();
    await judge(before, {});
    const second = await judge(before, { reason: 'I see no marker.' });
    expect(second.status).toBe(409);
    expect((await desk()).judgements.map(({ reason }) => reason)).toEqual([
      'The film carries a weight-bearing marker.',
    ]);
  });

  it.each([
    ['nothing was looked at', { files: [] }, 422],
    ['no reason is given', { reason: ' ' }, 422],
    ['the finding is not what was looked at', { basis: 'another' }, 409],
    ['there is no such finding', { requirement: 'knee.xr.moon' }, 422],
    ['a paper is to be attested', { requirement: 'doc.rad_report' }, 422],
  ])('attests nothing where %s', async (_, wrong, status) => {
    expect((await judge(await desk(), wrong)).status).toBe(status);
    expect((await desk()).judgements).toEqual([]);
  });

  it('asks again once the images it rests on are others', async () => {
    await judge(await desk(), {});
    await test.house.database.delete(instances).where(eq(instances.caseId, caseId));
    await sendDisc('knee-lying-en');
    const after = await desk();
    expect(after.judgements.map(({ holds }) => holds)).toEqual([false]);
    expect(verdictOf(after)?.verdict).not.toBe('met');
  });

  it('keeps why a case is to be seen in person, and shows it as a person’s decision', async () => {
    const before = await desk();
    expect(before.setting).toEqual({ computed: 'remote', chosen: null });
    const chosen = { value: 'in-person', reason: 'Stability must be felt by hand.' };
    await ask('PUT', '/check/setting', { version: before.version, chosen });
    const after = await desk();
    expect(after.check.setting).toMatchObject({
      value: 'in-person',
      reasons: [{ code: 'setting.chosen' }, {}],
    });
    expect(after.setting.chosen).toMatchObject({ ...chosen, by: 'Priya Care' });
    await ask('PUT', '/check/setting', { version: after.version, chosen: null });
    expect((await desk()).check.setting.value).toBe('remote');
  });

  it('is no patient’s', async () => {
    expect((await ask('GET', '/check', undefined, patient)).status).toBe(403);
  });
});

const request = (more: object = {}) => ({
  id: randomUUID(),
  to: 'patient',
  language: 'en',
  requirements: [standingFilm],
  text: words,
  remindAfterDays: 7,
  ...more,
});
interface Asked {
  readonly id: string;
  readonly items: { readonly requirement: string; readonly came: boolean }[];
}

describe('asking for what is open', () => {
  it('moves the case back to the patient, who reads exactly these words', async () => {
    const sent = request();
    const { body } = await ask<Asked>('POST', '/requests', sent);
    expect(body.items).toMatchObject([{ requirement: standingFilm, came: false }]);
    expect((await ask('POST', '/requests', sent)).status).toBe(200);
    const view = await ask<{ state: string }>('GET', '', undefined, patient);
    expect(view.body.state).toBe('needs-records');
    const { body: told } = await ask<{ messages: { text: string }[] }>(
      'GET',
      '/messages',
      undefined,
      patient,
    );
    expect(told.messages.map(({ text }) => text)).toEqual([words]);
  });

  it('shows both sides what came of it', async () => {
    await ask('POST', '/requests', request());
    await sendDisc('knee-replacement-complete');
    for (const who of [patient, coordinator]) {
      const { body } = await ask<{ requests: Asked[] }>('GET', '/requests', undefined, who);
      expect(body.requests.map(({ items }) => items.map(({ came }) => came))).toEqual([[true]]);
    }
  });

  it('puts a letter to the hospital before the patient without moving the case', async () => {
    const { status } = await ask('POST', '/requests', request({ to: 'hospital', hospital: 'Klinikum' }));
    expect(status).toBe(200);
    expect((await ask<{ state: string }>('GET', '', undefined, patient)).body.state).toBe('checking');
    const { body } = await ask<{ requests: object[] }>('GET', '/requests', undefined, patient);
    expect(body.requests).toMatchObject([{ to: 'hospital', hospital: 'Klinikum', text: words }]);
  });

  it.each([
    ['what is not open', { requirements: ['identity.one-person'] }, 422],
    ['a promise', { text: 'You will have your opinion within three days.' }, 409],
    ['nothing', { requirements: [] }, 422],
  ])('asks for nothing when it is %s', async (_, wrong, status) => {
    expect((await ask('POST', '/requests', request(wrong))).status).toBe(status);
    expect((await ask<{ requests: [] }>('GET', '/requests')).body.requests).toEqual([]);
  });

  it('reminds by mail when the days are over, three times at most, and not once it came', async () => {
    const sent = request();
    await ask('POST', '/requests', sent);
    const due: number[] = [];
    for (const days of [6, 2, 7, 7, 7, 7]) {
      today += days * 86_400_000;
      due.push(await remindOfRequests(test.house));
    }
    expect(due).toEqual([0, 1, 1, 1, 0, 0]);
    const { body } = await ask<{ remindedAt: string }>('POST', `/requests/${sent.id}/remind`, {});
    expect(body.remindedAt).toBe(new Date(today).toISOString());
    const other = request();
    await ask('POST', '/requests', other);
    await sendDisc('knee-replacement-complete');
    today += 8 * 86_400_000;
    expect(await remindOfRequests(test.house)).toBe(0);
  });

  it('ends once, and is reminded of no more', async () => {
    const sent = request();
    await ask('POST', '/requests', sent);
    const end = () => ask('POST', `/requests/${sent.id}/end`, { as: 'given-up' });
    expect((await end()).status).toBe(200);
    expect((await end()).status).toBe(409);
    expect((await ask('POST', `/requests/${sent.id}/remind`, {})).status).toBe(409);
  });
});
