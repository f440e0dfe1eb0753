import type { Opinion } from '@overread/case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { deliveryTest, type Delivery } from './delivery.test-support.ts';
import type { Someone } from './opinions.test-support.ts';

let test: TestHouse;
let t: Delivery;
let patient: Someone;
let coordinator: Someone;
let translator: Someone;
let list: Delivery['list'];
let open: Delivery['open'];
let move: Delivery['move'];
let signedCase: Delivery['signedCase'];
beforeAll(async () => {
  test = await testHouse();
  t = await deliveryTest(test);
  ({ patient, coordinator, translator, list, open, move, signedCase } = t);
});
afterAll(() => test.close());

describe('a translation', () => {
  const chinese = { language: 'zh', summary: '左膝内侧磨损，可以观察几个月。' } as const;
  const url = (id: string, opinionId: string): string => `/api/cases/${id}/opinions/${opinionId}/translation`;
  const translate = async (
    made: { id: string; opinionId: string },
    change: (opinion: Opinion) => unknown,
    more: object = {},
  ) => {
    const { body } = await open(made.id, made.opinionId, 'en', translator);
    return t.ask<{ version: number; details: { at: string; reason: string }[] }>(
      'PUT',
      url(made.id, made.opinionId),
      translator,
      {
        version: 1,
        over: body.keptVersion,
        language: 'en',
        opinion: change(body.opinion),
        isFinished: true,
        machine: false,
        ...more,
      },
    );
  };
  const check = (made: { id: string; opinionId: string }, who: Someone, over: number) =>
    t.ask<{ details: { at: string; reason: string }[] }>(
      'POST',
      `${url(made.id, made.opinionId)}/check`,
      who,
      {
        version: 1,
        over,
        language: 'en',
      },
    );
  const english = (opinion: Opinion): Opinion => ({
    ...opinion,
    summary: 'The inner side is worn. Waiting is reasonable.',
  });

  it('is checked by a second person, then released, with the original beside it', async () => {
    const made = await signedCase(chinese);
    const kept = await translate(made, english);
    expect(kept.status).toBe(200);
    const [listed] = await list(made.id, coordinator);
    expect(listed?.versions[0]?.languages).toEqual([
      { language: 'zh', state: 'original' },
      { language: 'en', state: 'to-check' },
    ]);
    expect((await check(made, translator, 1)).body.details).toEqual([
      { at: 'translation', reason: 'by-a-second-person' },
    ]);
    expect((await move(made.id, 'release-opinion', coordinator)).status).toBe(409);
    expect((await check(made, coordinator, 1)).status).toBe(200);
    expect((await move(made.id, 'release-opinion', coordinator)).body.state).toBe('delivered');
    const seen = await open(made.id, made.opinionId, 'en', patient);
    expect(seen.body).toMatchObject({
      state: 'checked',
      opinion: {
        summary: 'The inner side is worn. Waiting is reasonable.',
        translation: { from: 'zh', translator: 'Sasha Wood', checkedBy: 'Kim Field', machine: false },
      },
      original: { summary: chinese.summary },
    });
    expect((await translate(made, english)).body.details).toEqual([
      { at: 'translation', reason: 'released' },
    ]);
  });

  it.each<[string, (opinion: Opinion) => unknown, object]>([
    ['a code', (one) => ({ ...one, confidence: 'high' }), { at: 'opinion.confidence', reason: 'changed' }],
    [
      'an answer taken away',
      (one) => ({ ...one, answers: one.answers.slice(1) }),
      { at: 'opinion.answers.0.question', reason: 'changed' },
    ],
    [
      'a finding’s side',
      (one) => ({ ...one, findings: one.findings.map((finding) => ({ ...finding, side: 'right' })) }),
      { at: 'opinion.findings.0.side', reason: 'changed' },
    ],
    [
      'words where there were none',
      (one) => ({ ...one, level: 'x' }),
      { at: 'opinion.level', reason: 'changed' },
    ],
    [
      'a sentence left out',
      (one) => ({ ...one, summary: ' ' }),
      { at: 'opinion.summary', reason: 'left-out' },
    ],
  ])('may not differ by %s', async (_, change, detail) => {
    const made = await signedCase(chinese);
    const { status, body } = await translate(made, change);
    expect(status).toBe(422);
    expect(body.details).toContainEqual(detail);
  });

  it.each([
    ['English', 'en', { uncertainty: 'You will be pain-free after the operation.' }],
    ['Chinese in an English text', 'en', { uncertainty: '手术保证成功。' }],
  ] as const)('with a promise in %s is not checked, and says where', async (_, language, change) => {
    const made = await signedCase(chinese);
    await translate(made, (one) => ({ ...english(one), ...change }));
    const { status, body } = await check(made, coordinator, 1);
    expect(status).toBe(409);
    expect(body.details).toContainEqual({ at: `opinions.1.${language}.uncertainty`, reason: 'outcome' });
  });

  it('with a promise stops the release even where it was checked before, and says where', async () => {
    const made = await signedCase(chinese);
    await translate(made, (one) => ({
      ...english(one),
      uncertainty: 'You will be pain-free after the operation.',
    }));
    // As if the words had been unknown when it was checked.
    await test.house.database.execute(
      `update opinion_translations set state = 'checked' where opinion_id = '${made.opinionId}'`,
    );
    const { status, body } = await move(made.id, 'release-opinion', coordinator);
    expect(status).toBe(409);
    expect(body.details).toContainEqual({ at: 'release-opinion', reason: 'honest-wording' });
    expect(body.details).toContainEqual({ at: 'opinions.1.en.uncertainty', reason: 'outcome' });
    expect(await list(made.id, patient)).toEqual([]);
  });

  it('by a machine needs consent to that', async () => {
    const made = await signedCase(chinese);
    const { status, body } = await translate(made, english, { machine: true });
    expect([status, body.details]).toEqual([
      409,
      [{ at: 'machine', reason: 'consent-to-machine-translation' }],
    ]);
  });

  it('gives one of two at once', async () => {
    const made = await signedCase(chinese);
    await translate(made, english);
    expect((await translate(made, english, { over: 0 })).status).toBe(409);
  });
});

describe('who translates', () => {
  interface Translators {
    readonly translators: readonly { readonly personId: string; readonly onCase: boolean }[];
  }
  const isOn = ({ translators }: Translators, who: Someone): boolean | undefined =>
    translators.find(({ personId }) => personId === who.id)?.onCase;

  it('sees the case from when a coordinator asks until the coordinator ends it', async () => {
    const asked = await t.someone('translator');
    const { id } = await signedCase();
    const url = `/api/cases/${id}/translators`;
    expect((await t.ask('GET', `/api/cases/${id}/opinions`, asked)).status).toBe(404);
    expect(isOn((await t.ask<Translators>('GET', url, coordinator)).body, asked)).toBe(false);
    const added = await t.ask<Translators>('PUT', `${url}/${asked.id}`, coordinator);
    expect(isOn(added.body, asked)).toBe(true);
    expect((await t.ask('GET', `/api/cases/${id}/opinions`, asked)).status).toBe(200);
    const removed = await t.ask<Translators>('DELETE', `${url}/${asked.id}`, coordinator);
    expect(isOn(removed.body, asked)).toBe(false);
    expect((await t.ask('GET', `/api/cases/${id}/opinions`, asked)).status).toBe(404);
  });

  it('is a translator of the house, and nobody else', async () => {
    const { id } = await signedCase();
    expect((await t.ask('PUT', `/api/cases/${id}/translators/${patient.id}`, coordinator)).status).toBe(404);
  });
});
