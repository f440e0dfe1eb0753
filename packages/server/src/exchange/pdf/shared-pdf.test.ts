import { afterAll, beforeAll, expect, it } from 'vitest';
import { opinionTest, type Someone } from '../../opinions/opinions.test-support.ts';
import { testHouse, type TestHouse } from '../../testing/test-house.ts';

let test: TestHouse;
let t: ReturnType<typeof opinionTest>;
let patient: Someone;
let id: string;
beforeAll(async () => {
  test = await testHouse();
  t = opinionTest(test);
  patient = await t.someone('patient');
  const reviewer = await t.someone('reviewer', 'Rowan Vale');
  const coordinator = await t.someone('coordinator');
  id = await t.readingCase(patient, [reviewer]);
  await t.writeAndSign(id, reviewer);
  await t.ask('POST', `/api/cases/${id}/moves/release-opinion`, coordinator, {});
});
afterAll(() => test.close());

const file = (number: number, ticket?: string) =>
  test.app.inject({
    method: 'GET',
    url: `/api/shares/files/opinion/${number}`,
    headers: ticket === undefined ? {} : { 'x-share-ticket': ticket },
  });

async function visit() {
  const { body: made } = await t.ask<{ share: { id: string }; token: string; code: string }>(
    'POST',
    `/api/cases/${id}/shares`,
    patient,
    { label: 'Dr Lin', days: 7, language: 'en', note: '' },
  );
  const { body } = await t.ask<{ ticket: string }>('POST', '/api/shares/open', null, {
    token: made.token,
    code: made.code,
  });
  return { shareId: made.share.id, ticket: body.ticket };
}

it('whoever has just opened a share gets the opinion as a file, and the record says so', async () => {
  const { ticket } = await visit();
  const answer = await file(1, ticket);
  expect(answer.statusCode).toBe(200);
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect(String(answer.headers['content-disposition'])).not.toContain('Rowan');
  const { rows } = await test.house.database.execute(
    `select 1 from record where case_id = '${id}' and object = '/api/shares/files/opinion/:number'`,
  );
  expect(rows.length).toBe(1);
});

it('nobody else does: without a ticket, with another’s, for another number, after the share was closed', async () => {
  const { shareId, ticket } = await visit();
  expect((await file(1)).statusCode).toBe(404);
  expect((await file(1, 'nothing')).statusCode).toBe(404);
  expect((await file(2, ticket)).statusCode).toBe(404);
  await t.ask('DELETE', `/api/cases/${id}/shares/${shareId}`, patient);
  expect((await file(1, ticket)).statusCode).toBe(404);
});
