import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { deliveryTest, type Delivery } from './delivery.test-support.ts';
import type { Someone } from './opinions.test-support.ts';

let test: TestHouse;
let t: Delivery;
let patient: Someone;
let reviewer: Someone;
let other: Someone;
let coordinator: Someone;
let translator: Someone;
let list: Delivery['list'];
let open: Delivery['open'];
let move: Delivery['move'];
let signedCase: Delivery['signedCase'];
let delivered: Delivery['delivered'];
beforeAll(async () => {
  test = await testHouse();
  t = await deliveryTest(test);
  ({ patient, reviewer, other, coordinator, translator, list, open, move, signedCase, delivered } = t);
});
afterAll(() => test.close());

describe('before release', () => {
  it('the patient’s side sees nothing by any door; coordinator and translator see it, without a name', async () => {
    const mark = 'Seen before its time.';
    const { id, opinionId } = await signedCase({ uncertainty: mark });
    const doors = [
      `/api/cases/${id}/opinions`,
      `/api/cases/${id}/opinions/${opinionId}?language=en`,
      `/api/cases/${id}/opinions/${opinionId}/signed`,
      `/api/cases/${id}/opinion-comparison`,
      `/api/cases/${id}/follow-up`,
      `/api/cases/${id}/shares`,
      `/api/cases/${id}/messages`,
      `/api/cases/${id}`,
    ];
    for (const door of doors) {
      const { body } = await t.ask('GET', door, patient);
      for (const secret of [mark, opinionId, 'Rowan', reviewer.id])
        expect(JSON.stringify(body)).not.toContain(secret);
    }
    expect(await list(id, patient)).toEqual([]);
    expect((await open(id, opinionId, 'en', patient)).status).toBe(404);
    for (const who of [coordinator, translator]) {
      const seen = await open(id, opinionId, 'en', who);
      expect(seen.body.opinion.uncertainty).toBe(mark);
      expect(seen.body.row.reviewer).toBeNull();
    }
    const share = { label: 'Dr Lin', days: 7, language: 'en', note: '' };
    expect((await t.ask('POST', `/api/cases/${id}/shares`, patient, share)).status).toBe(409);
    const takenAway = async ({ headers }: Someone): Promise<string> =>
      (await test.app.inject({ url: `/api/cases/${id}/export`, headers })).rawPayload.toString('latin1');
    // The ZIP stores its files as they are.
    expect(await takenAway(coordinator)).toContain(mark);
    expect(await takenAway(patient)).not.toContain(mark);
  });

  it('goes out in English only when it is, or when an English was checked', async () => {
    const { id } = await signedCase({ language: 'zh' });
    const { status, body } = await move(id, 'release-opinion', coordinator);
    expect([status, body.details]).toEqual([409, [{ at: 'release-opinion', reason: 'opinion-in-english' }]]);
    expect(await list(id, patient)).toEqual([]);
  });
});

describe('release', () => {
  it('gives it to the patient, names who agreed to be named, and tells by mail', async () => {
    const { id, opinionId } = await signedCase();
    const before = await mails();
    const { body } = await move(id, 'release-opinion', coordinator);
    expect(body.state).toBe('delivered');
    const [opinion] = await list(id, patient);
    expect([opinion?.id, opinion?.number, opinion?.reviewer?.name]).toEqual([opinionId, 1, 'Rowan Vale']);
    expect((await open(id, opinionId, 'en', patient)).body.opinion.summary).toContain('The inner side');
    expect((await mails()) - before).toBe(1);
  });

  it('names nobody who did not agree', async () => {
    const { id } = await delivered();
    await mayBeNamed(false);
    expect((await list(id, patient))[0]?.reviewer).toBeNull();
    await mayBeNamed(true);
    expect((await list(id, patient))[0]?.reviewer?.name).toBe('Rowan Vale');
  });

  it('lets an amendment follow without leaving the state, and shows only what was released', async () => {
    const { id, opinionId } = await delivered();
    await t.ask('POST', `/api/cases/${id}/reading/opinion/amend`, reviewer, { reason: 'A film was found.' });
    const draft = await t.view(id, reviewer);
    const kept = await t.keep(id, reviewer, draft.version, {
      ...draft.opinion,
      summary: 'The film shows more.',
    });
    await t.sign(id, reviewer, kept.body.version);
    expect((await list(id, patient))[0]?.versions.length).toBe(1);
    expect((await list(id, coordinator))[0]?.versions.length).toBe(2);
    expect((await move(id, 'release-opinion', coordinator)).body.state).toBe('delivered');
    expect((await open(id, opinionId, 'en', patient)).body.opinion.summary).toBe('The film shows more.');
    const again = await move(id, 'release-opinion', coordinator);
    expect(again.status).toBe(409);
  });
});

async function mails(): Promise<number> {
  const { rows } = await test.house.database.execute<{ count: string }>(
    `select count(*) from mails where address = '${patient.id}@example.org'`,
  );
  return Number(rows[0]?.count);
}

const mayBeNamed = (may: boolean) =>
  test.house.database.execute(
    `update directory_entries set entry = jsonb_set(entry, '{mayBeNamed}', '${may}') where person_id = '${reviewer.id}'`,
  );

describe('two opinions', () => {
  it('are compared once both are there, point by point', async () => {
    const id = await t.readingCase(patient, [reviewer, other]);
    await t.writeAndSign(id, reviewer);
    await t.writeAndSign(id, other, { confidence: 'low' });
    const url = `/api/cases/${id}/opinion-comparison`;
    expect((await t.ask('GET', url, patient)).body).toEqual({ comparison: null });
    await move(id, 'release-opinion', coordinator);
    const { body } = await t.ask<{ comparison: { points: { relation: string; kind: string }[] } }>(
      'GET',
      url,
      patient,
    );
    const relations = body.comparison.points.filter(({ kind }) => kind === 'question');
    expect(relations.map(({ relation }) => relation)).toEqual(['agree', 'agree', 'agree']);
    expect((await list(id, patient)).map(({ number }) => number)).toEqual([1, 2]);
  });
});
