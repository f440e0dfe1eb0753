import { randomUUID } from 'node:crypto';
import type { Story } from '@overread/case';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMembers } from '../../database/tables/cases.ts';
import { openedSeals, opinions } from '../../database/tables/reading.ts';
import { record } from '../../database/tables/record.ts';
import { as, testHouse, type TestHouse } from '../../testing/test-house.ts';
import { marksIn } from '../../proof/find-marks.ts';
import type { Brief } from './brief-of.ts';
import {
  ask,
  coordinator,
  offered,
  otherReviewer,
  patient,
  plantedCase,
  reviewer,
  type PlantedCase,
} from './planted-case.test-support.ts';
import { identitiesIn, identityMarks, planMarks, reportMarks } from './planted-marks.test-support.ts';

let test: TestHouse;
let planted: PlantedCase;

beforeAll(async () => {
  test = await testHouse();
  planted = await plantedCase(test);
}, 120_000);
afterAll(() => test.close());

const url = (rest = ''): string => `/api/cases/${planted.caseId}/reading${rest}`;
const briefFor = (who: Record<string, string>) => ask<Brief>(test, 'GET', url(), undefined, who);
const bytesFor = async (who: Record<string, string>): Promise<Buffer> =>
  (await test.app.inject({ url: url(), headers: who })).rawPayload;
const openSeal = (who: Record<string, string>, what: 'report' | 'plan') =>
  ask<{ seals: Brief['seals'] }>(test, 'POST', url('/open-sealed'), { what }, who);
const storyOf = (brief: Brief): Story => brief.story as Story;

it('all marks are in the case, as the patient sees it', async () => {
  const { caseId, papers } = planted;
  const doors = ['', '/story', '/questions', '/imaging', '/documents'].map(
    (rest) => `/api/cases/${caseId}${rest}`,
  );
  const texts = Object.values(papers).map((id) => `/api/cases/${caseId}/documents/${id}/text`);
  const answers: Buffer[] = [];
  for (const door of [...doors, ...texts])
    answers.push((await test.app.inject({ url: door, headers: patient })).rawPayload);
  const marks = { ...identityMarks, ...reportMarks, ...planMarks };
  expect(new Set(marksIn(Buffer.concat(answers), marks))).toEqual(new Set(Object.keys(marks)));
});

describe('nothing says whose the case is', () => {
  it.each([
    ['the reviewer', reviewer],
    ['who was only asked', offered],
    ['a coordinator', coordinator],
  ])('to %s', async (_, who) => {
    const bytes = await bytesFor(who);
    expect(identitiesIn(bytes)).toEqual([]);
    expect(bytes.length).toBeGreaterThan(500);
  });

  it('and what the case needs is still there', async () => {
    const brief = await briefFor(reviewer);
    expect(brief).toMatchObject({
      as: 'reviewer',
      caseType: 'knee-replacement',
      side: 'right',
      country: 'IE',
      patient: { age: 66, sex: 'female' },
      hasHardware: 'yes',
      counts: { studies: 1, images: 1, papers: 7 },
    });
    expect(brief.hardware).toContain('Screw');
    expect(brief.questions.map(({ text }) => text)).toEqual([
      expect.stringContaining('need an operation now?'),
      expect.stringContaining('可以再等一年吗？'),
    ]);
    expect(storyOf(brief).facts['walking-metres']).toBe(400);
    expect(storyOf(brief).medicines[0]).toMatchObject({ name: 'Ibuprofen', dose: '400 mg' });
    expect(storyOf(brief).goals).toContain('dance at the wedding');
    expect(brief.limits.length).toBeGreaterThan(0);
    // The story and the questions were told here.
    expect(brief.limits.map(({ requirement }) => requirement)).not.toContain('doc.questions');
  });
});

describe('dates', () => {
  it('are all moved by the same days, as exact as they were', async () => {
    await openSeal(otherReviewer, 'plan');
    const brief = await briefFor(otherReviewer);
    const story = storyOf(brief);
    const [onset, told, imaging, treatment, operation] = story.entries;
    const days = (from: string | null | undefined, to: string | null | undefined): number =>
      (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;
    expect(days(imaging?.date, told?.date)).toBe(days('2025-06-10', '2025-09-14'));
    expect(days(imaging?.date, treatment?.date)).toBe(10);
    const until = treatment?.kind === 'treatment' ? treatment.until : null;
    expect(days(treatment?.date, until)).toBe(14);
    expect([onset?.date?.length, operation?.date?.length]).toEqual([4, 7]);
    expect(brief.earlierSurgery[0]?.when).toBe(operation?.date);
    const today = new Date().toISOString().slice(0, 10);
    expect(days(imaging?.date, brief.today)).toBe(days('2025-06-10', today));
    expect(days(brief.papers[0]?.date, imaging?.date)).toBe(0);
    // Within a sentence as well.
    expect(story.goals).toContain(told?.date);
    expect(brief.conservative[0]?.howLong).toBe(`since ${told?.date}`);
    expect(treatment?.text).toContain(told?.date);
    expect(imaging?.date).not.toBe('2025-06-10');
  });
});

describe('the seals', () => {
  it('keep back the report and the plan until this reviewer opens or commits', async () => {
    expect(marksIn(await bytesFor(reviewer), { ...reportMarks, ...planMarks })).toEqual([]);
    const before = await briefFor(reviewer);
    expect(before).toMatchObject({ proposedOperation: null, seals: { report: 'sealed', plan: 'sealed' } });
    expect(storyOf(before).entries.map(({ kind }) => kind)).not.toContain('told');
    expect(
      Object.fromEntries(before.papers.map(({ type, sealedAs, isOpen }) => [type, [sealedAs, isOpen]])),
    ).toEqual({
      'radiology-report': ['report', false],
      recommendation: ['plan', false],
      'consultation-note': ['plan', false],
      'medical-history': [null, true],
      laboratory: [null, true],
      translation: ['report', false],
    });

    const { seals } = await openSeal(reviewer, 'report');
    expect(seals).toEqual({ report: 'opened', plan: 'sealed' });
    expect(marksIn(await bytesFor(reviewer), planMarks)).toEqual([]);
    expect(JSON.stringify((await briefFor(reviewer)).story)).toContain(reportMarks.imagingTold);

    await test.house.database.insert(opinions).values({
      id: randomUUID(),
      caseId: planted.caseId,
      personId: 'reviewer-1',
      version: 1,
      committedAt: new Date(),
    });
    const after = await briefFor(reviewer);
    expect(after.seals).toEqual({ report: 'opened', plan: 'committed' });
    expect(after.proposedOperation).toContain(planMarks.operation);
    expect(JSON.stringify(after.story)).toContain(planMarks.told);
    expect(identitiesIn(await bytesFor(reviewer))).toEqual([]);
  });

  it('once committed there is nothing left to open', async () => {
    await openSeal(reviewer, 'plan');
    const rows = await test.house.database
      .select({ what: openedSeals.what })
      .from(openedSeals)
      .where(and(eq(openedSeals.caseId, planted.caseId), eq(openedSeals.personId, 'reviewer-1')));
    expect(rows).toEqual([{ what: 'report' }]);
  });

  it('are each reviewer’s own, and opening one is in the record', async () => {
    const rows = await test.house.database
      .select({ who: record.actorId, what: record.objectId })
      .from(record)
      .where(and(eq(record.caseId, planted.caseId), eq(record.act, 'open-sealed')));
    expect(rows).toContainEqual({ who: 'reviewer-1', what: 'report' });
    expect((await briefFor(otherReviewer)).seals).toEqual({ report: 'sealed', plan: 'opened' });
  });

  it('nobody else opens one', async () => {
    for (const who of [offered, coordinator]) {
      const answer = await test.app.inject({
        method: 'POST',
        url: url('/open-sealed'),
        headers: who,
        payload: { what: 'plan' },
      });
      expect(answer.statusCode).toBe(403);
    }
  });
});

it('who was only asked sees what is needed to say yes or no, and no more', async () => {
  const brief = await briefFor(offered);
  expect(brief).toMatchObject({
    as: 'offered-reviewer',
    patient: { age: 66, sex: 'female' },
    counts: { papers: 7 },
    papers: [],
    story: null,
    earlierSurgery: [],
    conservative: [],
    hardware: null,
    proposedOperation: null,
  });
  expect(brief.questions).toHaveLength(2);
});

it('of another case’s reviewer there is no case', async () => {
  const stranger = as('reviewer-9', ['reviewer']);
  expect((await test.app.inject({ url: url(), headers: stranger })).statusCode).toBe(404);
  const opened = await test.app.inject({
    method: 'POST',
    url: url('/open-sealed'),
    headers: stranger,
    payload: { what: 'plan' },
  });
  expect(opened.statusCode).toBe(404);
});

it('a reviewer whose part ended finds no case', async () => {
  await test.house.database
    .insert(caseMembers)
    .values({ caseId: planted.caseId, personId: 'reviewer-8', standing: 'reviewer', until: new Date() });
  const answer = await test.app.inject({ url: url(), headers: as('reviewer-8', ['reviewer']) });
  expect(answer.statusCode).toBe(404);
});
