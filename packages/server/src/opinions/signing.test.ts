import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { opinionTest, type Someone } from './opinions.test-support.ts';

let test: TestHouse;
let patient: Someone;
let reviewer: Someone;
let other: Someone;
let coordinator: Someone;
let t: ReturnType<typeof opinionTest>;
beforeAll(async () => {
  test = await testHouse();
  t = opinionTest(test);
  patient = await t.someone('patient', 'Ada Example');
  reviewer = await t.someone('reviewer', 'Rowan Vale');
  other = await t.someone('reviewer', 'Linden Marsh');
  coordinator = await t.someone('coordinator', 'Kim Field');
});
afterAll(() => test.close());

const stateOf = async (id: string): Promise<unknown> =>
  (await t.ask('GET', `/api/cases/${id}`, coordinator)).body['state'];

describe('signing', () => {
  it('is refused with anything open, and says where', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { version } = await t.view(id, reviewer);
    const { status, body } = await t.sign(id, reviewer, version);
    expect([status, body.code]).toEqual([409, 'not-yet-held']);
    expect(body.details).toContainEqual({ at: 'blind', reason: 'not-committed-blind' });
    expect(await stateOf(id)).toBe('reading');
  });

  it('refuses a wrong code, and one that was used before', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { version, open } = await t.write(id, reviewer);
    expect(open).toEqual([]);
    const wrong = await t.sign(id, reviewer, version, '000000');
    expect([wrong.status, wrong.body.details]).toEqual([422, [{ at: 'code', reason: 'wrong-code' }]]);
    const code = await reviewer.code();
    expect((await t.sign(id, reviewer, version, code)).status).toBe(200);
    const second = await t.readingCase(patient, [reviewer]);
    const written = await t.write(second, reviewer);
    const again = await t.sign(second, reviewer, written.version, code);
    expect([again.status, again.body.details]).toEqual([422, [{ at: 'code', reason: 'already-used' }]]);
    expect(await stateOf(second)).toBe('reading');
  });

  it('is not tried without end', async () => {
    const tired = await t.someone('reviewer');
    const id = await t.readingCase(patient, [tired]);
    const { version } = await t.write(id, tired);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++)
      statuses.push((await t.sign(id, tired, version, '000000')).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
    expect((await t.sign(id, tired, version)).status).toBe(429);
  });

  it('needs an authenticator', async () => {
    const bare = await t.someone('reviewer');
    await test.house.database.execute(`delete from second_factors where person_id = '${bare.id}'`);
    const id = await t.readingCase(patient, [bare]);
    const { version } = await t.write(id, bare);
    const { status, body } = await t.sign(id, bare, version, '123456');
    expect([status, body.details]).toEqual([403, [{ at: 'code', reason: 'no-authenticator' }]]);
  });

  it('ends the draft and moves the case', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { status, body } = await t.writeAndSign(id, reviewer);
    expect([status, body.signed.version]).toEqual([200, 1]);
    expect(await stateOf(id)).toBe('signed');
    const view = await t.view(id, reviewer);
    expect([view.isDraft, view.signed.length, view.open]).toEqual([false, 1, []]);
    expect(view.opinion.date).toBe(new Date().toISOString().slice(0, 10));
    const late = await t.keep(id, reviewer, view.version, view.opinion);
    expect(late.body).toMatchObject({ code: 'not-from-this-state' });
  });

  it('stops a promise, which the reviewer may read again and keep', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const summary = 'You will be pain-free after the operation.';
    const { version, open, opinion } = await t.write(id, reviewer, { summary });
    expect(open).toMatchObject([{ code: 'phrase-to-read-again', path: 'summary' }]);
    expect((await t.sign(id, reviewer, version)).status).toBe(409);
    const found = (open[0] as unknown as { blanks: { phrase: string } }).blanks.phrase;
    const kept = await t.keep(id, reviewer, version, { ...opinion, keptPhrases: [found] });
    expect(kept.body.open).toEqual([]);
    expect((await t.sign(id, reviewer, kept.body.version)).status).toBe(200);
  });

  it('stops the reviewer’s own name', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { status, body } = await t.writeAndSign(id, reviewer, { uncertainty: 'Seen by Rowan Vale.' });
    expect(status).toBe(409);
    expect(body.details).toContainEqual({ at: 'opinions.1.en.uncertainty', reason: 'name' });
  });

  it('has no other door', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    await t.write(id, reviewer);
    const { status } = await t.ask('POST', `/api/cases/${id}/moves/sign-opinion`, reviewer, {});
    expect(status).toBe(422);
    expect(await stateOf(id)).toBe('reading');
  });
});

describe('two reviewers', () => {
  it('move the case when both have signed', async () => {
    const id = await t.readingCase(patient, [reviewer, other]);
    await t.writeAndSign(id, reviewer);
    expect(await stateOf(id)).toBe('reading');
    await t.writeAndSign(id, other);
    expect(await stateOf(id)).toBe('signed');
  });

  it('never see each other’s by any door of opinions', async () => {
    const id = await t.readingCase(patient, [reviewer, other]);
    const mark = 'Only mine, until we both have signed.';
    const mine = await t.writeAndSign(id, reviewer, { uncertainty: mark });
    const { opinionId } = await t.view(id, reviewer);
    expect(mine.status).toBe(200);
    const doors = [
      `/api/cases/${id}/reading/opinion`,
      `/api/cases/${id}/opinions`,
      `/api/cases/${id}/opinions/${opinionId}?language=en`,
      `/api/cases/${id}/opinions/${opinionId}/signed`,
      `/api/cases/${id}/opinion-comparison`,
    ];
    for (const door of doors) {
      const { body } = await t.ask('GET', door, other);
      expect(JSON.stringify(body)).not.toContain(mark);
    }
    const { statuses } = {
      statuses: await Promise.all(
        doors.slice(1).map(async (door) => (await t.ask('GET', door, other)).status),
      ),
    };
    expect(statuses).toEqual([403, 403, 403, 403]);
  });
});

describe('what is signed', () => {
  it('never changes in the database, and is not taken away', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    await t.writeAndSign(id, reviewer);
    const { database } = test.house;
    const attempts = [
      `update opinion_versions set hash = '\\x00' where case_id = '${id}'`,
      `update opinion_versions set signed_at = now() where case_id = '${id}'`,
      `update opinion_versions set language = 'zh', released_at = now() where case_id = '${id}'`,
      `delete from opinion_versions where case_id = '${id}'`,
    ];
    for (const attempt of attempts)
      await expect(database.execute(attempt)).rejects.toMatchObject({ cause: { code: '42501' } });
    await database.execute(`update opinion_versions set released_at = now() where case_id = '${id}'`);
    await expect(
      database.execute(`update opinion_versions set released_at = null where case_id = '${id}'`),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
    expect((await t.view(id, reviewer)).signed.length).toBe(1);
  });

  it('goes with the case when the case is erased', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    await t.writeAndSign(id, reviewer);
    const code = (await t.ask('GET', `/api/cases/${id}`, patient)).body['code'];
    const { status } = await t.ask('DELETE', `/api/cases/${id}`, patient, { code });
    expect(status).toBe(200);
    for (const table of [
      'opinions',
      'opinion_versions',
      'opinion_translations',
      'annotations',
      'shares',
      'follow_ups',
    ]) {
      const where = table === 'opinion_translations' ? 'true' : `case_id = '${id}'`;
      const { rows } = await test.house.database.execute(`select * from ${table} where ${where}`);
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });
});

describe('an amendment', () => {
  it('begins from what was signed, says why, and is a version of its own', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    await t.writeAndSign(id, reviewer);
    const url = `/api/cases/${id}/reading/opinion/amend`;
    const begun = await t.ask<{ version: number }>('POST', url, reviewer, { reason: 'A film was found.' });
    expect(begun.status).toBe(200);
    expect((await t.ask('POST', url, reviewer, { reason: 'Once more.' })).status).toBe(409);
    const draft = await t.view(id, reviewer);
    expect(draft.opinion).toMatchObject({ version: 2, amends: { version: 1, reason: 'A film was found.' } });
    expect(draft.open.map(({ code }) => code)).toEqual(['amendment-changes-nothing']);
    const kept = await t.keep(id, reviewer, draft.version, {
      ...draft.opinion,
      summary: 'The film shows more.',
    });
    const { body } = await t.sign(id, reviewer, kept.body.version);
    expect(body.signed.version).toBe(2);
    expect((await t.view(id, reviewer)).signed.map(({ version }) => version)).toEqual([1, 2]);
    expect(await stateOf(id)).toBe('signed');
    const { opinionId } = await t.view(id, reviewer);
    const seen = await t.ask<{ changes: { path: string }[] }>(
      'GET',
      `/api/cases/${id}/opinions/${opinionId}?language=en`,
      coordinator,
    );
    expect(seen.body.changes.map(({ path }) => path)).toEqual(['summary']);
  });

  it('needs something signed', async () => {
    const id = await t.readingCase(patient, [reviewer]);
    const { status } = await t.ask('POST', `/api/cases/${id}/reading/opinion/amend`, reviewer, {
      reason: 'x',
    });
    expect(status).toBe(409);
  });
});

it('tells everyone the public halves of its keys, and nobody whose they are', async () => {
  const id = await t.readingCase(patient, [reviewer]);
  await t.writeAndSign(id, reviewer);
  const { status, body } = await t.ask<{ keys: Record<string, unknown>[] }>('GET', '/api/signing-keys', null);
  expect(status).toBe(200);
  expect(new Set(body.keys.map((key) => key['of']))).toEqual(new Set(['server', 'reviewer']));
  expect(JSON.stringify(body)).not.toContain(reviewer.id);
});
