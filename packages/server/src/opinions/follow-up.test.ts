import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { deliveryTest, type Delivery } from './delivery.test-support.ts';
import type { Someone } from './opinions.test-support.ts';

let test: TestHouse;
let t: Delivery;
let patient: Someone;
let reviewer: Someone;
let coordinator: Someone;
let move: Delivery['move'];
let signedCase: Delivery['signedCase'];
let delivered: Delivery['delivered'];
beforeAll(async () => {
  test = await testHouse();
  t = await deliveryTest(test);
  ({ patient, reviewer, coordinator, move, signedCase, delivered } = t);
});
afterAll(() => test.close());

describe('questions after it', () => {
  const url = (id: string): string => `/api/cases/${id}/follow-up`;
  const answer = (id: string, text: string) =>
    t.ask('PUT', `/api/cases/${id}/reading/follow-up`, reviewer, { answer: text });

  it('are asked once, answered by the reviewer, and released by the coordinator', async () => {
    const { id } = await delivered();
    const questions = { questions: ['May I go hiking?'] };
    expect((await t.ask('POST', url(id), patient, questions)).status).toBe(200);
    expect((await t.ask('POST', url(id), patient, questions)).status).toBe(409);
    expect((await move(id, 'answer-follow-up', coordinator)).body.details).toEqual([
      { at: 'follow-up.answer', reason: 'missing' },
    ]);
    await answer(id, 'Short walks on flat ground are reasonable.');
    expect((await t.ask('GET', url(id), patient)).body).toMatchObject({ answer: null });
    expect((await t.ask('GET', url(id), coordinator)).body).toMatchObject({
      answer: 'Short walks on flat ground are reasonable.',
    });
    expect((await move(id, 'answer-follow-up', coordinator)).body.state).toBe('delivered');
    expect((await t.ask('GET', url(id), patient)).body).toMatchObject({
      answer: 'Short walks on flat ground are reasonable.',
    });
    expect((await answer(id, 'Too late.')).status).toBe(409);
    expect((await t.ask('POST', url(id), patient, questions)).status).toBe(409);
  });

  it('are not answered with a promise', async () => {
    const { id } = await delivered();
    await t.ask('POST', url(id), patient, { questions: ['Will it help?'] });
    await answer(id, 'You will be pain-free after the operation.');
    const { status, body } = await move(id, 'answer-follow-up', coordinator);
    expect(status).toBe(409);
    expect(body.details).toContainEqual({ at: 'follow-up.answer', reason: 'outcome' });
  });

  it('wait for delivery', async () => {
    const { id } = await signedCase();
    expect((await t.ask('POST', url(id), patient, { questions: ['May I go hiking?'] })).status).toBe(409);
  });
});
