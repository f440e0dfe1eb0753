import { randomUUID } from 'node:crypto';
import { discs } from '@overread/sample-discs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMembers } from '../database/tables/cases.ts';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await testHouse();
});
afterAll(() => test.close());

const patient = as('patient-1');
const coordinator = as('coordinator-1', ['coordinator']);
const basics = {
  caseType: 'knee-replacement',
  side: 'right',
  proposedOperation: 'Total knee replacement',
  answers: {},
} as const;

type Json = Record<string, never> & Record<string, unknown>;
async function ask<T = Json>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  headers: Record<string, string> = patient,
): Promise<{ status: number; body: T }> {
  const answer = await test.app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, body: answer.json() as T };
}

interface View {
  id: string;
  code: string;
  state: string;
  basicsVersion: number;
  moves: { act: string; lacking: string[] }[];
}
const newCase = async (): Promise<View> =>
  (await ask<View>('POST', '/api/cases', { basics, language: 'en' })).body;

describe('beginning a case', () => {
  it('makes it the patient’s own, and nobody else’s', async () => {
    const made = await newCase();
    expect(made.code).toMatch(/^[2-9A-Y]{2}-[2-9A-Y]{4}$/);
    expect(made.state).toBe('draft');
    const mine = await ask<{ cases: View[] }>('GET', '/api/cases');
    expect(mine.body.cases.map(({ id }) => id)).toContain(made.id);
    const theirs = await ask<{ cases: View[] }>('GET', '/api/cases', undefined, as('patient-2'));
    expect(theirs.body.cases).toEqual([]);
  });

  it.each([
    ['an unknown case type', { ...basics, caseType: 'heart' }],
    ['no side', { caseType: 'spine' }],
    ['a birth year of the far future', { ...basics, birthYear: 9999 }],
  ])('refuses %s, and says where', async (_, wrong) => {
    const { status, body } = await ask<{ code: string; details: { at: string }[] }>('POST', '/api/cases', {
      basics: wrong,
      language: 'en',
    });
    expect(status).toBe(422);
    expect(body.code).toBe('invalid-input');
    expect(body.details[0]?.at).toContain('basics');
  });
});

describe('changing a part', () => {
  it('keeps what was made from the latest version, and refuses what was not', async () => {
    const made = await newCase();
    const url = `/api/cases/${made.id}/basics`;
    const first = await ask<{ version: number }>('PUT', url, {
      version: 1,
      basics: { ...basics, side: 'left' },
    });
    expect(first.body.version).toBe(2);
    const late = await ask<{ code: string }>('PUT', url, { version: 1, basics });
    expect(late.status).toBe(409);
    expect(late.body.code).toBe('changed-meanwhile');
    const view = await ask<{ side: string; basics: { side: string } }>('GET', `/api/cases/${made.id}`);
    expect([view.body.side, view.body.basics.side]).toEqual(['left', 'left']);
  });

  it('gives one of two at once, and tells the other', async () => {
    const { id } = await newCase();
    const answers = await Promise.all(
      ['Why now?', 'Is there another way?'].map((question) =>
        ask('PUT', `/api/cases/${id}/questions`, { version: 0, questions: [question] }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it('refuses a story that is none, and says where', async () => {
    const { id } = await newCase();
    const story = { entries: [{ kind: 'onset', id: 'a', date: 'yesterday', how: 'sudden' }] };
    const { status, body } = await ask<{ details: { at: string }[] }>('PUT', `/api/cases/${id}/story`, {
      version: 0,
      content: story,
    });
    expect(status).toBe(422);
    expect(body.details.map(({ at }) => at)).toContain('entries.0.date');
  });

  it('keeps no word of it readable in the database', async () => {
    const { id } = await newCase();
    const mark = `walks-with-${randomUUID()}`;
    await ask('PUT', `/api/cases/${id}/questions`, { version: 0, questions: [mark] });
    await ask('POST', `/api/cases/${id}/messages`, { id: randomUUID(), text: mark });
    for (const table of ['case_parts', 'messages']) {
      const { rows } = await test.house.database.execute(`select * from ${table} where case_id = '${id}'`);
      expect(rows.length).toBeGreaterThan(0);
      const kept = rows
        .flatMap((row) => Object.values(row))
        .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)));
      expect(kept.join('\n')).not.toContain(mark);
    }
    const back = await ask<{ questions: string[] }>('GET', `/api/cases/${id}/questions`);
    expect(back.body.questions).toEqual([mark]);
  });
});

describe('moving a case', () => {
  it('says what does not hold yet, and stays', async () => {
    const { id } = await newCase();
    await ask('POST', `/api/cases/${id}/moves/begin-collecting`, {});
    const { status, body } = await ask<{ code: string; details: { reason: string }[] }>(
      'POST',
      `/api/cases/${id}/moves/submit-case`,
      {},
    );
    expect(status).toBe(409);
    expect(body.details.map(({ reason }) => reason)).toEqual([
      'consent-to-process',
      'consent-to-share',
      'story-told',
      'questions-asked',
      'nothing-blocks-or-help-asked',
    ]);
    expect((await ask<View>('GET', `/api/cases/${id}`)).body.state).toBe('collecting');
  });

  it('refuses a move the state does not have', async () => {
    const { id } = await newCase();
    const { status, body } = await ask<{ code: string }>('POST', `/api/cases/${id}/moves/submit-case`, {});
    expect([status, body.code]).toEqual([409, 'not-from-this-state']);
  });

  it('submits a whole case, and a coordinator takes it on', async () => {
    const { id } = await wholeCase();
    const view = (await ask<View>('GET', `/api/cases/${id}`)).body;
    expect(view.moves.find(({ act }) => act === 'submit-case')?.lacking).toEqual([]);
    const asked = await ask<{ state: string }>('POST', `/api/cases/${id}/moves/submit-case`, {});
    expect([asked.status, asked.body.state]).toEqual([200, 'submitted']);
    const taken = await ask<{ state: string }>(
      'POST',
      `/api/cases/${id}/moves/start-checking`,
      {},
      coordinator,
    );
    expect(taken.body.state).toBe('checking');
    const record = await ask<{ entries: { act: string; who: string; mine: boolean }[] }>(
      'GET',
      `/api/cases/${id}/record`,
    );
    expect(record.body.entries[0]).toMatchObject({ act: 'start-checking', who: 'coordinator', mine: false });
  });
});

describe('a case without its images', () => {
  it('is submitted only as a request for help to get them', async () => {
    const { id } = await wholeCase({ imaging: false });
    const url = `/api/cases/${id}/moves/submit-case`;
    const plain = await ask<{ details: { reason: string }[] }>('POST', url, {});
    expect(plain.body.details.map(({ reason }) => reason)).toEqual(['nothing-blocks-or-help-asked']);
    expect((await ask<{ state: string }>('POST', url, { helpAsked: true })).body.state).toBe('submitted');
    expect((await ask<{ helpAsked: boolean }>('GET', `/api/cases/${id}`)).body.helpAsked).toBe(true);
  });
});

describe('readiness', () => {
  it('ticks itself from what is there', async () => {
    const { id } = await newCase();
    const before = await readiness(id);
    expect(before.checklist).toHaveLength(11);
    expect(stateOf(before, 'questions')).toBe('open');
    const ready = await readiness((await wholeCase()).id);
    expect(stateOf(ready, 'questions')).toBe('done');
    expect(stateOf(ready, 'timeline')).toBe('done');
    expect(stateOf(before, 'x-rays')).toBe('open');
    expect(stateOf(ready, 'x-rays')).toBe('done');
  });

  interface Readiness {
    checklist: { id: string; state: string }[];
  }
  const readiness = async (id: string) => (await ask<Readiness>('GET', `/api/cases/${id}/readiness`)).body;
  const stateOf = ({ checklist }: Readiness, id: string) => checklist.find((item) => item.id === id)?.state;
});

it('a case being put together says how many of the eleven items are open', async () => {
  const { id } = await newCase();
  const open = async () =>
    (await ask<{ steps: { ready: { open: number } | null } }>('GET', `/api/cases/${id}`)).body.steps.ready
      ?.open ?? 0;
  const before = await open();
  await ask('PUT', `/api/cases/${id}/questions`, { version: 0, questions });
  expect(await open()).toBe(before - 1);
});

describe('consent', () => {
  it('counts only for the very text that was shown', async () => {
    const { id } = await newCase();
    const { text } = await consentText(id);
    const given = { purpose: 'process', language: 'en', textVersion: text.version };
    const other = await ask('POST', `/api/cases/${id}/consent`, { ...given, textHash: '0'.repeat(64) });
    expect(other.status).toBe(409);
    const right = await ask<{ records: Json[] }>('POST', `/api/cases/${id}/consent`, {
      ...given,
      textHash: text.hash,
    });
    expect(right.body.records).toHaveLength(1);
  });

  it('can be withdrawn, and given again; every record stays', async () => {
    const { id } = await newCase();
    await consentTo(id, ['process']);
    await ask('POST', `/api/cases/${id}/consent/withdraw`, { purpose: 'process' });
    await consentTo(id, ['process']);
    const { records } = await consentText(id);
    expect(records.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, false]);
  });
});

describe('messages', () => {
  it('are one however often they are sent, and read once the other side looked', async () => {
    const { id } = await newCase();
    const message = { id: randomUUID(), text: 'Which day suits you?' };
    await ask('POST', `/api/cases/${id}/messages`, message, coordinator);
    await ask('POST', `/api/cases/${id}/messages`, message, coordinator);
    expect((await steps(id)).messages.unread).toBe(1);
    const list = await ask<{ messages: { text: string; from: string; mine: boolean }[] }>(
      'GET',
      `/api/cases/${id}/messages`,
    );
    expect(list.body.messages).toMatchObject([
      { text: 'Which day suits you?', from: 'coordinator', mine: false },
    ]);
    expect((await steps(id)).messages.unread).toBe(0);
  });

  it('keeps one person from writing over another’s message', async () => {
    const { id } = await newCase();
    const message = { id: randomUUID(), text: 'mine' };
    await ask('POST', `/api/cases/${id}/messages`, message);
    const other = await ask(
      'POST',
      `/api/cases/${id}/messages`,
      { ...message, text: 'not mine' },
      coordinator,
    );
    expect(other.status).toBe(409);
  });
});

describe('a relative', () => {
  it('may act while the patient lets them, and not a moment longer', async () => {
    const { id } = await newCase();
    const relative = as('relative-1');
    await test.house.database
      .insert(caseMembers)
      .values({ caseId: id, personId: 'relative-1', standing: 'relative' });
    expect((await ask('GET', `/api/cases/${id}`, undefined, relative)).status).toBe(200);
    await ask('DELETE', `/api/cases/${id}/relatives/relative-1`);
    expect((await ask('GET', `/api/cases/${id}`, undefined, relative)).status).toBe(404);
  });
});

describe('erasing', () => {
  it('asks for the code, then leaves nothing', async () => {
    const made = await wholeCase();
    expect((await ask('DELETE', `/api/cases/${made.id}`, { code: 'AA-AAAA' })).status).toBe(422);
    expect((await ask('DELETE', `/api/cases/${made.id}`, { code: made.code })).status).toBe(200);
    expect((await ask('GET', `/api/cases/${made.id}`)).status).toBe(404);
    for (const table of ['instances', 'case_parts', 'messages', 'documents', 'consents', 'case_members']) {
      const { rows } = await test.house.database.execute(
        `select 1 from ${table} where case_id = '${made.id}'`,
      );
      expect(rows).toEqual([]);
    }
    await expect(test.house.seal.seal(made.id, 'anything', 1)).rejects.toThrow('destroyed');
  });
});

const steps = async (id: string) =>
  (await ask<{ steps: { messages: { unread: number } } }>('GET', `/api/cases/${id}`)).body.steps;

interface Consent {
  text: { version: string; hash: string };
  records: { withdrawnAt: string | null }[];
}
const consentText = async (id: string) => (await ask<Consent>('GET', `/api/cases/${id}/consent`)).body;

async function consentTo(id: string, purposes: readonly string[]): Promise<void> {
  const { text } = await consentText(id);
  for (const purpose of purposes)
    await ask('POST', `/api/cases/${id}/consent`, {
      purpose,
      language: 'en',
      textVersion: text.version,
      textHash: text.hash,
    });
}

/** A case with imaging, story, questions and consent. */
async function wholeCase({ imaging = true } = {}): Promise<View> {
  const made = await newCase();
  const { id } = made;
  await ask('POST', `/api/cases/${id}/moves/begin-collecting`, {});
  await consentTo(id, ['process', 'share', 'transfer']);
  const disc = imaging ? (discs.find((one) => one.id === 'knee-replacement-complete')?.make() ?? []) : [];
  for (const { bytes } of disc.filter(({ path }) => path.startsWith('DICOM/'))) {
    const answer = await test.app.inject({
      method: 'POST',
      url: `/api/cases/${id}/dicomweb/studies`,
      headers: { ...patient, 'content-type': 'application/dicom' },
      payload: Buffer.from(bytes),
    });
    expect(answer.statusCode).toBe(200);
  }
  await ask('PUT', `/api/cases/${id}/story`, { version: 0, content: story });
  await ask('PUT', `/api/cases/${id}/questions`, { version: 0, questions });
  return made;
}

const questions = [
  'Is the joint space of my right knee narrow enough on the standing X-ray that a total knee replacement is reasonable now?',
  'Which non-surgical treatments are still open for my right knee before a replacement, given the physiotherapy I had?',
  'Would a partial knee replacement be possible instead of a total one, judging by the X-rays of my right knee?',
];

const story = {
  entries: [
    {
      kind: 'onset',
      id: 'a',
      date: '2021-03',
      how: 'gradual',
      text: 'Pain on the inner side when walking downhill',
    },
    {
      kind: 'treatment',
      id: 'b',
      date: '2022-01',
      treatment: 'physiotherapy',
      weeks: 12,
      result: 'a-little',
      text: '',
    },
    {
      kind: 'told',
      id: 'c',
      date: '2024-02',
      by: 'surgeon',
      operationProposed: true,
      text: 'Total knee replacement',
    },
  ],
  facts: {},
  activities: [
    { name: 'Walking to work', ability: 3 },
    { name: 'Stairs', ability: 2 },
    { name: 'Gardening', ability: 1 },
  ],
  goals: 'Walk an hour without stopping',
};
