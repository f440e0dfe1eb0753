import { sayDate, type Opinion } from '@overread/case';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases } from '../database/tables/cases.ts';
import { readingWordsOf } from '../reading/brief/reading-words.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { opinionTest, type Someone } from './opinions.test-support.ts';
import { trueDates } from './true-dates.ts';

let test: TestHouse;
let t: ReturnType<typeof opinionTest>;
let patient: Someone;
let reviewer: Someone;
let coordinator: Someone;
let id: string;
beforeAll(async () => {
  test = await testHouse();
  t = opinionTest(test);
  patient = await t.someone('patient');
  reviewer = await t.someone('reviewer');
  coordinator = await t.someone('coordinator');
  id = await t.readingCase(patient, [reviewer]);
});
afterAll(() => test.close());

it('what a reviewer saw and wrote of days is told by its true day to those who know whose the case is', async () => {
  const { house } = test;
  const [kase] = await house.database.select().from(cases).where(eq(cases.id, id));
  if (!kase) throw new Error('no case');
  const seen = (await readingWordsOf(house, house.database, kase)).date('2024-07-01') ?? '';
  expect(seen).not.toBe('2024-07-01');
  await t.writeAndSign(id, reviewer, {
    uncertainty: `Compared with the film of ${sayDate(seen, 'en')}, and of ${seen}.`,
  });
  await t.ask('POST', `/api/cases/${id}/moves/release-opinion`, coordinator, {});
  const { body: list } = await t.ask<{ opinions: { id: string }[] }>(
    'GET',
    `/api/cases/${id}/opinions`,
    patient,
  );
  const { body } = await t.ask<{ opinion: Opinion; dates: Awaited<ReturnType<typeof trueDates>> }>(
    'GET',
    `/api/cases/${id}/opinions/${list.opinions[0]?.id}?language=en`,
    patient,
  );
  expect(body.dates.written).toEqual([
    { written: sayDate(seen, 'en'), date: '2024-07-01' },
    { written: seen, date: '2024-07-01' },
  ]);
  const reviewed = body.opinion.reviewed.map((series) => ({ ...series, date: seen }));
  const days = await trueDates(house, house.database, kase, { ...body.opinion, reviewed });
  expect(days.reviewed.map(({ date }) => date)).toEqual(reviewed.map(() => '2024-07-01'));
  expect(reviewed.length).toBeGreaterThan(0);
});
