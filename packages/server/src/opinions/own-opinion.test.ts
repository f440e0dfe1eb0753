import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { blindPart, opinionTest, questions, type Someone } from './opinions.test-support.ts';

let test: TestHouse;
let patient: Someone;
let reviewer: Someone;
let other: Someone;
let t: ReturnType<typeof opinionTest>;
beforeAll(async () => {
  test = await testHouse();
  t = opinionTest(test);
  patient = await t.someone('patient', 'Ada Example');
  reviewer = await t.someone('reviewer', 'Rowan Vale');
  other = await t.someone('reviewer', 'Linden Marsh');
});
afterAll(() => test.close());

describe('the draft', () => {
  it('is made on first sight, with every question, the series and what is missing', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const seen = await t.view(id, reviewer);
    expect(seen.opinion.answers.length).toBe(questions.length);
    expect(seen.opinion.reviewed.length).toBeGreaterThan(2);
    expect(seen.opinion.reviewer).toEqual({ role: 'Orthopaedic surgeon', specialty: 'Knee', country: 'CN' });
    expect(seen.isDraft).toBe(true);
    expect(seen.open.map(({ code }) => code)).toContain('not-committed-blind');
    const again = await t.view(id, reviewer);
    expect([again.opinionId, again.version]).toEqual([seen.opinionId, seen.version]);
  });

  it('tells neither who the patient is nor what was proposed', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { opinion, open } = await t.view(id, reviewer);
    expect(JSON.stringify(opinion)).not.toContain('Total knee');
    expect(opinion.operation).toBeNull();
    expect(opinion.documents).toEqual([]);
    expect(open.map(({ code }) => code)).not.toContain('operation-missing');
    const { rows } = await test.house.database.execute<{ uid: string }>(
      `select distinct series_uid as uid from instances where case_id = '${id}'`,
    );
    const originals = rows.map(({ uid }) => uid);
    expect(originals.length).toBeGreaterThan(0);
    expect(originals.filter((uid) => JSON.stringify(opinion).includes(uid))).toEqual([]);
  });

  it('names questions alike when they are put in another order', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const before = (await t.view(id, reviewer)).opinion.answers.map(({ question }) => question);
    await t.ask('PUT', `/api/cases/${id}/questions`, patient, {
      version: 1,
      questions: questions.toReversed(),
    });
    const after = (await t.view(id, reviewer)).opinion.answers.map(({ question }) => question);
    expect(after).toEqual(before.toReversed());
    const brief = await t.ask<{ questions: { id: string }[] }>('GET', `/api/cases/${id}/reading`, reviewer);
    expect(brief.body.questions.map(({ id: question }) => question)).toEqual(after);
  });

  it('is kept over the version it was made from, and over no other', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { version, opinion } = await t.view(id, reviewer);
    const kept = await t.keep(id, reviewer, version, { ...opinion, summary: 'The knee is worn.' });
    expect([kept.status, kept.body.version]).toEqual([200, version + 1]);
    const late = await t.keep(id, reviewer, version, { ...opinion, summary: 'Another tab.' });
    expect([late.status, late.body]).toMatchObject([409, { code: 'changed-meanwhile' }]);
    expect((await t.view(id, reviewer)).opinion.summary).toBe('The knee is worn.');
  });

  it('refuses what is no opinion, and says where', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { version, opinion } = await t.view(id, reviewer);
    const { status, body } = await t.keep(id, reviewer, version, { ...opinion, confidence: 'certain' });
    expect([status, body]).toMatchObject([422, { details: [{ at: 'opinion.confidence' }] }]);
  });

  it('keeps what its writer may not say as it was', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { version, opinion } = await t.view(id, reviewer);
    await t.keep(id, reviewer, version, {
      ...opinion,
      id: 'another',
      case: 'another',
      version: 7,
      amends: { version: 6, reason: 'x' },
      reviewer: { role: 'Professor', specialty: 'All', country: 'US' },
      date: '2020-01-01',
      blind: {
        committedAt: '2020-01-01T00:00:00Z',
        openedBefore: [],
        findings: [],
        recommendation: opinion.recommendation,
      },
      limits: [],
      reviewed: [],
      operation: { procedure: 'Guess', verdict: null, practice: null, reasonsFor: [], reasonsAgainst: [] },
    });
    expect((await t.view(id, reviewer)).opinion).toEqual(opinion);
  });

  it('keeps no word of it readable in the database', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { version, opinion } = await t.view(id, reviewer);
    await t.keep(id, reviewer, version, { ...opinion, summary: 'a-mark-nobody-else-writes' });
    const { rows } = await test.house.database.execute(`select * from opinions where case_id = '${id}'`);
    const kept = rows
      .flatMap((row) => Object.values(row))
      .map((one) => (Buffer.isBuffer(one) ? one.toString('latin1') : String(one)));
    expect(kept.join('\n')).not.toContain('a-mark-nobody-else-writes');
    expect(rows.length).toBe(1);
  });

  it('is one’s own: another reviewer of the case has another', async () => {
    const id = await t.readingCase(patient, [reviewer, other]);
    const mine = await t.view(id, reviewer);
    await t.keep(id, reviewer, mine.version, { ...mine.opinion, summary: 'Mine alone.' });
    const theirs = await t.view(id, other);
    expect(theirs.opinionId).not.toBe(mine.opinionId);
    expect(JSON.stringify(theirs)).not.toContain('Mine alone.');
  });
});

describe('committing', () => {
  it('needs findings and a recommendation', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { version } = await t.view(id, reviewer);
    const { status, body } = await t.ask('POST', `/api/cases/${id}/reading/opinion/commit`, reviewer, {
      version,
    });
    expect([status, body]).toMatchObject([409, { details: [{ reason: 'no-findings' }] }]);
  });

  it('opens the plan and the report, keeps what was found, and happens once', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const statements = `/api/cases/${id}/reading/opinion/statements`;
    expect((await t.ask('GET', statements, reviewer)).body).toMatchObject({
      details: [{ reason: 'sealed' }],
    });
    const first = await t.view(id, reviewer);
    const kept = await t.keep(id, reviewer, first.version, blindPart(first.opinion));
    const url = `/api/cases/${id}/reading/opinion/commit`;
    const done = await t.ask<{ version: number; opinion: typeof first.opinion }>('POST', url, reviewer, {
      version: kept.body.version,
    });
    expect(done.status).toBe(200);
    expect(done.body.opinion.operation?.procedure).toBe('Total knee replacement');
    expect(done.body.opinion.blind?.openedBefore).toEqual([]);
    expect(done.body.opinion.documents.length).toBe(1);
    const changed = { ...done.body.opinion, findings: [], blind: null };
    await t.keep(id, reviewer, done.body.version, changed);
    expect((await t.view(id, reviewer)).opinion.blind?.findings.length).toBe(1);
    const proposed = await t.ask<{ statements: { text: string }[] }>('GET', statements, reviewer);
    expect(proposed.body.statements.map(({ text }) => text)).toEqual([
      'The medial cartilage is gone.',
      'Severe medial arthrosis.',
    ]);
    const twice = await t.ask('POST', url, reviewer, { version: done.body.version + 1 });
    expect(twice.body).toMatchObject({ details: [{ reason: 'already-committed' }] });
  });

  it('says what was opened before', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    await t.ask('POST', `/api/cases/${id}/reading/open-sealed`, reviewer, { what: 'plan' });
    const written = await t.write(id, reviewer);
    expect(written.opinion.blind?.openedBefore).toEqual(['plan']);
  });
});
