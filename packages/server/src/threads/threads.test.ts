import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMembers } from '../database/tables/cases.ts';
import { offersTest, type Account, type Problem } from '../offers/offers.test-support.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';

let test: TestHouse;
let house: ReturnType<typeof offersTest>;
let coordinator: Account;
let patient: Account;
let translator: Account;
let [one, two]: Account[] = [];
let caseId: string;

const patientName = 'Thandiwe Mokoena';
const reviewerName = 'Ottilie Brandwein';

beforeAll(async () => {
  test = await testHouse();
  house = offersTest(test);
  coordinator = await house.account('coordinator');
  patient = await house.account('patient', { name: patientName });
  translator = await house.account('translator');
  one = await house.reviewer({}, { name: reviewerName });
  two = await house.reviewer();
  caseId = await house.readyCase(patient);
  await house.offer(coordinator, caseId, [one, two]);
  await house.accept(caseId, one);
  await house.accept(caseId, two);
  await house.ask('PUT', `/api/cases/${caseId}/translators/${translator.id}`, coordinator);
});
afterAll(() => test.close());

interface Thread {
  personId: string | null;
  kind: string;
  name: string;
  isOpen: boolean;
  unread: number;
}

const at = (door: string) => `/api/cases/${caseId}/${door}`;
const write = (door: string, who: Account | undefined, text: string, id = randomUUID()) =>
  house.ask<Problem & { id: string }>('POST', at(door), who ?? fail(), { id, text });
const texts = async (door: string, who: Account | undefined) =>
  (
    await house.ask<{ messages: { text: string; from: string }[] }>('GET', at(door), who ?? fail())
  ).body.messages.map(({ text, from }) => `${from}: ${text}`);
const threads = async () =>
  (await house.ask<{ threads: Thread[] }>('GET', at('threads'), coordinator)).body.threads;
const thread = (who: Account | undefined) => `threads/${who?.id}`;
const fail = (): never => {
  throw new Error('nobody');
};

describe('threads of a case', () => {
  it('each person sees theirs and nobody else’s', async () => {
    await write('messages', coordinator, 'To the patient');
    await write(thread(translator), coordinator, 'To the translator');
    await write(thread(one), coordinator, 'To the first');
    await write('own-thread', two, 'From the second');
    expect(await texts('messages', patient)).toEqual(['coordinator: To the patient']);
    expect(await texts('own-thread', translator)).toEqual(['coordinator: To the translator']);
    expect(await texts('own-thread', one)).toEqual(['coordinator: To the first']);
    expect(await texts('own-thread', two)).toEqual(['reviewer: From the second']);
    for (const [door, who] of [
      ['own-thread', patient],
      ['threads', patient],
      [thread(one), patient],
      ['messages', one],
      ['threads', translator],
      [thread(one), two],
    ] as const)
      expect((await house.ask('GET', at(door), who ?? fail())).status).toBe(403);
  });

  it('a coordinator sees all of them, who is who, and what waits unread', async () => {
    const before = await threads();
    expect(before.map(({ kind }) => kind).toSorted()).toEqual([
      'patient',
      'reviewer',
      'reviewer',
      'translator',
    ]);
    expect(before.find(({ personId }) => personId === one?.id)).toMatchObject({
      name: reviewerName,
      unread: 0,
    });
    expect(before.find(({ personId }) => personId === two?.id)).toMatchObject({ unread: 1 });
    expect(await texts(thread(two), coordinator)).toEqual(['reviewer: From the second']);
    expect((await threads()).map(({ unread }) => unread)).toEqual([0, 0, 0, 0]);
  });

  it('someone who has no thread in the case is not found', async () => {
    const stranger = await house.reviewer();
    expect((await house.ask('GET', at(thread(stranger)), coordinator)).status).toBe(404);
    expect((await write(thread(stranger), coordinator, 'x')).status).toBe(404);
    expect((await house.ask('GET', at('own-thread'), stranger)).status).toBe(404);
  });

  it('sent twice it is kept once; the id of another thread is refused', async () => {
    const id = randomUUID();
    await write(thread(translator), coordinator, 'Once', id);
    await write(thread(translator), coordinator, 'Once', id);
    expect((await write(thread(one), coordinator, 'Once', id)).status).toBe(409);
    expect((await texts('own-thread', translator)).filter((text) => text.endsWith('Once'))).toHaveLength(1);
  });

  it('a mail tells the other side, and only once while nothing is read', async () => {
    const told = (await house.mailsTo(translator)).length;
    await write(thread(translator), coordinator, 'First');
    await write(thread(translator), coordinator, 'Second');
    expect((await house.mailsTo(translator)).length).toBe(told + 1);
    const patientTold = (await house.mailsTo(patient)).length;
    await write('own-thread', two, 'A question');
    expect((await house.mailsTo(patient)).length).toBe(patientTold);
  });

  it('the reviewer’s list says how much is unread', async () => {
    await texts('own-thread', one);
    await write(thread(one), coordinator, 'Did you see the new film?');
    const unread = async () =>
      (await house.readings(one ?? fail())).map((row) => (row as object as Thread).unread);
    expect(await unread()).toEqual([1]);
    await texts('own-thread', one);
    expect(await unread()).toEqual([0]);
  });
});

describe('words that stop', () => {
  it.each([
    ['the patient’s name', `Could you call ${patientName}?`, patientName],
    ['the family name alone', 'Mrs Mokoena asks once more.', 'Mokoena'],
    ['the hospital', 'The film is from St Agnes Hospital.', 'Agnes'],
    ['a second line', 'One more film came.\nIt is of Thandiwe.', 'Thandiwe'],
  ])('to a reviewer: %s', async (_, text, name) => {
    const { status, body } = await write(thread(one), coordinator, text);
    expect([status, body.code]).toEqual([409, 'not-yet-held']);
    expect(body.details[0]?.reason).toBe('names-someone');
    const [start, end] = (body.details[0]?.at ?? '').split('-').map(Number);
    expect(text.slice(start, end)).toContain(name);
    expect(JSON.stringify(body)).not.toContain(name);
    expect((await texts('own-thread', one)).join()).not.toContain(name);
  });

  it('to a translator the same may be said: they see the papers', async () => {
    expect((await write(thread(translator), coordinator, `It is about ${patientName}.`)).status).toBe(200);
  });

  it.each([
    ['a reviewer’s name', `${reviewerName} reads it.`, 'name'],
    ['a promised outcome', 'We guarantee a result.', 'outcome'],
    ['a promised time', 'Your opinion will be ready in 48 hours.', 'turnaround'],
    ['a promise in Chinese', '我们保证治愈。', 'outcome'],
  ])('to the patient: %s', async (_, text, reason) => {
    const { status, body } = await write('messages', coordinator, text);
    expect([status, body.code, body.details[0]?.reason]).toEqual([409, 'not-yet-held', reason]);
    expect(await texts('messages', patient)).toEqual(['coordinator: To the patient']);
  });

  it('a patient may write what they like', async () => {
    expect((await write('messages', patient, 'Do you guarantee a result?')).status).toBe(200);
  });
});

it('whoever left the case is not written to; what was written stays', async () => {
  await test.house.database
    .update(caseMembers)
    .set({ until: new Date() })
    .where(eq(caseMembers.personId, two?.id ?? ''));
  expect((await write(thread(two), coordinator, 'Still there?')).status).toBe(409);
  expect(await texts(thread(two), coordinator)).toContain('reviewer: From the second');
  expect((await house.ask('GET', at('own-thread'), two ?? fail())).status).toBe(404);
});
