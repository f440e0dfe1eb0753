import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMoves } from '../database/tables/cases.ts';
import { askedForMore } from '../database/tables/reading.ts';
import { opinionTest } from '../opinions/opinions.test-support.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { offersTest, type Account, type Problem } from './offers.test-support.ts';

let test: TestHouse;
let house: ReturnType<typeof offersTest>;
let patient: Account;
let coordinator: Account;

beforeAll(async () => {
  test = await testHouse();
  house = offersTest(test);
  patient = await house.account('patient');
  coordinator = await house.account('coordinator');
});
afterAll(() => test.close());

const offer = (caseId: string, to: readonly Account[]) => house.offer(coordinator, caseId, to);
const accept = (caseId: string, who: Account) => house.accept(caseId, who);
const handBack = (caseId: string, who: Account, body: object = {}) =>
  house.ask<Problem>('POST', `/api/cases/${caseId}/moves/hand-back`, who, { reason: 'Away', ...body });

describe('handing back', () => {
  it('ends the reading; the case is ready, and the reviewer is not asked again', async () => {
    const caseId = await house.readyCase(patient);
    const reviewer = await house.reviewer();
    await offer(caseId, [reviewer]);
    await accept(caseId, reviewer);
    expect((await handBack(caseId, reviewer, { reason: '' })).body.details).toEqual([
      { at: 'hand-back', reason: 'reason-given' },
    ]);
    expect((await handBack(caseId, reviewer)).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('ready');
    expect(await house.readings(reviewer)).toEqual([]);
    expect((await offer(caseId, [reviewer])).body.details[0]?.reason).toBe('handed-back-already');
  });

  it('a coordinator takes one of two back; the other reads on', async () => {
    const caseId = await house.readyCase(patient);
    const [one, two] = [await house.reviewer(), await house.reviewer()];
    await offer(caseId, [one, two]);
    await accept(caseId, one);
    await accept(caseId, two);
    expect((await handBack(caseId, coordinator, { personId: two.id })).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('reading');
    expect(await house.readings(two)).toEqual([]);
    expect(await house.readings(one)).toHaveLength(1);
    expect((await handBack(caseId, coordinator)).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('ready');
  });

  it('while another is still asked, the case is offered', async () => {
    const caseId = await house.readyCase(patient);
    const [one, two] = [await house.reviewer(), await house.reviewer()];
    await offer(caseId, [one, two]);
    await accept(caseId, one);
    await handBack(caseId, one);
    expect(await house.stateOf(caseId)).toBe('offered');
    await accept(caseId, two);
    expect(await house.stateOf(caseId)).toBe('reading');
  });

  it('nobody closes a reading in which nobody signed', async () => {
    const caseId = await house.readyCase(patient);
    const reviewer = await house.reviewer();
    await offer(caseId, [reviewer]);
    await accept(caseId, reviewer);
    const closed = await house.ask<Problem>(
      'POST',
      `/api/cases/${caseId}/moves/close-reading`,
      coordinator,
      {},
    );
    expect(closed.body.details).toEqual([{ at: 'close-reading', reason: 'every-reviewer-signed' }]);
  });
});

it('when one of two has signed and the other hands back, the coordinator ends the reading', async () => {
  const opinion = opinionTest(test);
  const [one, two] = [await opinion.someone('reviewer'), await opinion.someone('reviewer')];
  const caseId = await opinion.readingCase(await opinion.someone('patient'), [one, two]);
  expect((await opinion.writeAndSign(caseId, one)).status).toBe(200);
  const close = () => house.ask('POST', `/api/cases/${caseId}/moves/close-reading`, coordinator, {});
  expect((await close()).status).toBe(409);
  expect((await handBack(caseId, one)).status).toBe(409);
  expect((await handBack(caseId, two)).status).toBe(200);
  expect(await house.stateOf(caseId)).toBe('reading');
  expect((await close()).body).toEqual({ state: 'signed' });
}, 30_000);

it('a patient who withdraws ends every offer and every reading', async () => {
  const caseId = await house.readyCase(patient);
  const [one, two] = [await house.reviewer(), await house.reviewer()];
  await offer(caseId, [one, two]);
  await accept(caseId, one);
  expect((await house.ask('POST', `/api/cases/${caseId}/moves/withdraw-case`, patient, {})).status).toBe(200);
  expect(await house.readings(one)).toEqual([]);
  expect((await accept(caseId, two)).status).toBe(404);
  expect(await house.mailsTo(one)).toContain('reading-offer-ended');
});

it.each(['share', 'process'])(
  'a patient who takes back consent to %s ends offers and readings',
  async (purpose) => {
    const caseId = await house.readyCase(patient);
    const [one, two] = [await house.reviewer(), await house.reviewer()];
    await offer(caseId, [one, two]);
    await accept(caseId, one);
    const url = `/api/cases/${caseId}/consent/withdraw`;
    expect((await house.ask('POST', url, patient, { purpose })).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('ready');
    expect(await house.readings(one)).toEqual([]);
    expect((await house.ask('GET', `/api/cases/${caseId}/reading`, one)).status).toBe(404);
    expect((await accept(caseId, two)).status).toBe(404);
  },
);

describe('asking for more', () => {
  it('waits with the case, sealed, until the coordinator lets it go on', async () => {
    const caseId = await house.readyCase(patient);
    const reviewer = await house.reviewer();
    await offer(caseId, [reviewer]);
    await accept(caseId, reviewer);
    const items = [{ requirement: null, what: 'Long leg film', why: 'The axis cannot be told otherwise.' }];
    const url = `/api/cases/${caseId}/reading/ask-for-more`;
    expect((await house.ask('POST', url, reviewer, { items })).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('needs-more');
    const { body } = await house.ask('GET', `/api/cases/${caseId}/asked-for-more`, coordinator);
    expect(body).toMatchObject({ asked: [{ items }] });
    const [kept] = await test.house.database
      .select()
      .from(askedForMore)
      .where(eq(askedForMore.caseId, caseId));
    const moves = await test.house.database.select().from(caseMoves).where(eq(caseMoves.caseId, caseId));
    for (const sealed of [kept?.sealed, ...moves.map(({ reason }) => reason)])
      expect(String(sealed)).not.toContain('Long leg');
    expect(
      (await house.ask('POST', `/api/cases/${caseId}/moves/resume-reading`, coordinator, {})).body,
    ).toEqual({
      state: 'reading',
    });
  });
});

describe('the plain door of moves', () => {
  it.each(['offer-case', 'withdraw-offer', 'decline-offer', 'accept-offer', 'ask-for-more', 'sign-opinion'])(
    'refuses %s, which has a door of its own',
    async (move) => {
      const caseId = await house.readyCase(patient);
      const [one, two] = [await house.reviewer(), await house.reviewer()];
      await offer(caseId, [one, two]);
      await accept(caseId, one);
      const tries = [];
      for (const who of [coordinator, one, two])
        tries.push(await house.ask('POST', `/api/cases/${caseId}/moves/${move}`, who, { reason: 'x' }));
      expect(tries.filter(({ status }) => status === 422)).toHaveLength(1);
      expect(tries.filter(({ status }) => status === 200)).toEqual([]);
      expect(await house.stateOf(caseId)).toBe('reading');
    },
  );

  it('hands a coordinator’s reason for the patient over as a message', async () => {
    const caseId = await house.readyCase(patient);
    const text = 'Please ask the hospital for the standing view of your left knee.';
    await house.ask('POST', `/api/cases/${caseId}/moves/request-records`, coordinator, { reason: text });
    const { body } = await house.ask('GET', `/api/cases/${caseId}/messages`, patient);
    expect(body).toMatchObject({ messages: [{ from: 'coordinator', text }] });
    expect(await house.mailsTo(patient)).toEqual(['case-news']);
  });
});
