import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { askOutcomes } from './ask-outcomes.ts';
import { afterMonths } from './due-outcomes.ts';
import { opinionTest, type Someone } from './opinions.test-support.ts';

let test: TestHouse;
let patient: Someone;
let reviewer: Someone;
let coordinator: Someone;
let t: ReturnType<typeof opinionTest>;
beforeAll(async () => {
  test = await testHouse();
  t = opinionTest(test);
  patient = await t.someone('patient', 'Ada Example');
  reviewer = await t.someone('reviewer');
  coordinator = await t.someone('coordinator');
});
afterAll(() => test.close());

const at = (now: Date): void => void Object.assign(test.house, { now: () => now });
const later = (months: number): Date => afterMonths(new Date(Date.now() + 86_400_000), months);

const delivered = async (purposes: readonly string[]): Promise<string> => {
  at(new Date());
  const id = await t.readingCase(patient, [reviewer]);
  await t.writeAndSign(id, reviewer);
  await t.ask('POST', `/api/cases/${id}/moves/release-opinion`, coordinator, {});
  const { body } = await t.ask<{ text: { version: string; hash: string } }>(
    'GET',
    `/api/cases/${id}/consent?language=en`,
    patient,
  );
  for (const purpose of purposes)
    await t.ask('POST', `/api/cases/${id}/consent`, patient, {
      purpose,
      textVersion: body.text.version,
      textHash: body.text.hash,
      language: 'en',
    });
  return id;
};
const both = ['process', 'outcomes'];
const url = (id: string): string => `/api/cases/${id}/outcomes`;
const due = async (id: string): Promise<unknown> => (await t.ask('GET', url(id), patient)).body['due'];
const tell = (id: string, month: number) =>
  t.ask('POST', url(id), patient, {
    month,
    decision: 'not-operated',
    change: 2,
    text: 'Ada Example walks 2 km.',
  });

describe('what became of it', () => {
  it('may be told when the months have come, each once', async () => {
    const id = await delivered(both);
    expect(await due(id)).toEqual([]);
    expect((await tell(id, 3)).body).toMatchObject({ details: [{ at: 'month', reason: 'not-due' }] });
    at(later(3));
    expect(await due(id)).toEqual([3]);
    expect((await tell(id, 3)).status).toBe(200);
    expect((await tell(id, 3)).status).toBe(409);
    at(later(12));
    expect(await due(id)).toEqual([12]);
  });

  it('is asked and told only with consent', async () => {
    const id = await delivered(['process']);
    at(later(3));
    expect(await due(id)).toEqual([]);
    expect((await tell(id, 3)).body).toMatchObject({ details: [{ reason: 'consent-to-outcomes' }] });
    expect(await askOutcomes(test.house)).toBe(0);
  });

  it('is seen by the reviewer without who, and no more once consent is withdrawn', async () => {
    const id = await delivered(both);
    at(later(3));
    await tell(id, 3);
    const seen = await t.ask<{ outcomes: { text: string }[] }>('GET', url(id), reviewer);
    expect(seen.body.outcomes.length).toBe(1);
    expect(seen.body.outcomes[0]?.text).not.toContain('Ada');
    expect(seen.body.outcomes[0]?.text).toContain('2 km');
    await t.ask('POST', `/api/cases/${id}/consent/withdraw`, patient, { purpose: 'outcomes' });
    expect((await t.ask('GET', url(id), reviewer)).body['outcomes']).toEqual([]);
    expect(((await t.ask('GET', url(id), patient)).body['outcomes'] as unknown[]).length).toBe(1);
  });

  it('is asked by mail once for each month, without content', async () => {
    const id = await delivered(both);
    at(later(3));
    expect(await askOutcomes(test.house)).toBeGreaterThan(0);
    expect(await askOutcomes(test.house)).toBe(0);
    at(later(12));
    await askOutcomes(test.house);
    const { rows } = await test.house.database.execute(
      `select month from outcome_asks where case_id = '${id}' order by month`,
    );
    expect(rows).toEqual([{ month: 3 }, { month: 12 }]);
    const kinds = await test.house.database.execute(
      `select distinct kind from mails where address = '${patient.id}@example.org'`,
    );
    expect(kinds.rows).toEqual([{ kind: 'case-news' }]);
  });
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-05-31', -3, '2026-02-28'],
  ['2026-11-25', 3, '2027-02-25'],
  ['2026-11-25', 12, '2027-11-25'],
])('%s and %i months is %s', (from, months, to) => {
  expect(
    afterMonths(new Date(`${from}T00:00:00Z`), months)
      .toISOString()
      .slice(0, 10),
  ).toBe(to);
});
