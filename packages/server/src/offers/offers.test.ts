import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consents } from '../database/tables/cases.ts';
import { offers } from '../database/tables/reading.ts';
import { record } from '../database/tables/record.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { expireOffers } from './expire-offers.ts';
import { offersTest, type Account, type Offers } from './offers.test-support.ts';

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
const decline = (caseId: string, who: Account, reason = 'no-time') =>
  house.ask('POST', `/api/cases/${caseId}/offers/decline`, who, { reason });
const listed = async (caseId: string): Promise<Offers> =>
  (await house.ask<Offers>('GET', `/api/cases/${caseId}/offers`, coordinator)).body;

describe('an offer', () => {
  it('is made, told by mail, listed, accepted; then the reviewer reads', async () => {
    const caseId = await house.readyCase(patient);
    const reviewer = await house.reviewer();
    expect((await offer(caseId, [reviewer])).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('offered');
    expect(await house.mailsTo(reviewer)).toEqual(['reading-offered']);
    expect(await house.readings(reviewer)).toMatchObject([
      { id: caseId, as: 'offered-reviewer', expiresAt: expect.any(String) },
    ]);
    expect((await accept(caseId, reviewer)).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('reading');
    expect(await house.readings(reviewer)).toMatchObject([{ id: caseId, as: 'reviewer', expiresAt: null }]);
    expect((await listed(caseId)).offers).toMatchObject([{ answer: 'accepted' }]);
    expect((await accept(caseId, reviewer)).status).toBe(403);
  });

  it('is declined with a reason: the case is ready again, and this reviewer is not asked twice', async () => {
    const caseId = await house.readyCase(patient);
    const reviewer = await house.reviewer();
    await offer(caseId, [reviewer]);
    expect((await decline(caseId, reviewer, 'not-my-field')).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('ready');
    expect((await listed(caseId)).offers).toMatchObject([{ answer: 'declined', reason: 'not-my-field' }]);
    expect((await house.ask('GET', `/api/cases/${caseId}/reading`, reviewer)).status).toBe(404);
    const again = await offer(caseId, [reviewer]);
    expect(again.status).toBe(422);
    expect(again.body.details).toEqual([{ at: 'personIds.0', reason: 'declined-already' }]);
    expect(await house.stateOf(caseId)).toBe('ready');
  });

  it('is taken back while it is open, and not after', async () => {
    const caseId = await house.readyCase(patient);
    const reviewer = await house.reviewer();
    const [made] = (await offer(caseId, [reviewer])).body.offers;
    const url = `/api/cases/${caseId}/offers/${made?.id ?? ''}`;
    expect((await house.ask('DELETE', url, coordinator)).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('ready');
    expect(await house.mailsTo(reviewer)).toEqual(['reading-offered', 'reading-offer-ended']);
    expect((await accept(caseId, reviewer)).status).toBe(404);
    expect((await house.ask('DELETE', url, coordinator)).status).toBe(409);
    const other = await house.readyCase(patient);
    const elsewhere = `/api/cases/${other}/offers/${made?.id ?? ''}`;
    expect((await house.ask('DELETE', elsewhere, coordinator)).status).toBe(404);
  });

  it('runs out: nobody accepts it late, the case is ready again, the record says so once', async () => {
    const caseId = await house.readyCase(patient);
    const reviewer = await house.reviewer();
    const { database } = test.house;
    await offer(caseId, [reviewer]);
    await database
      .update(offers)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(offers.caseId, caseId));
    expect((await accept(caseId, reviewer)).status).toBe(409);
    expect(await house.stateOf(caseId)).toBe('offered');
    await Promise.all([expireOffers(test.house), expireOffers(test.house)]);
    expect(await house.stateOf(caseId)).toBe('ready');
    expect((await listed(caseId)).offers).toMatchObject([{ answer: 'expired' }]);
    expect(await house.readings(reviewer)).toEqual([]);
    const entries = await database.select().from(record).where(eq(record.act, 'expire-offer'));
    expect(entries.filter((row) => row.caseId === caseId)).toHaveLength(1);
  });

  it('goes to nobody who may not be asked, with the reason', async () => {
    const caseId = await house.readyCase(patient);
    const same = await house.reviewer({ hospital: 'ST. AGNES' });
    const full = await house.reviewer({ capacity: 0 });
    const refused = await offer(caseId, [same, full]);
    expect(refused.body.details).toEqual([
      { at: 'personIds.0', reason: 'same-hospital' },
      { at: 'personIds.1', reason: 'at-capacity' },
    ]);
    const stranger = await offer(caseId, [patient]);
    expect(stranger.body.details).toEqual([{ at: 'personIds.0', reason: 'no-reviewer' }]);
    expect(await house.stateOf(caseId)).toBe('ready');
  });

  it('takes a reviewer’s last free place for one case, however many are offered at once', async () => {
    const reviewer = await house.reviewer({ capacity: 1 });
    const ready = [
      await house.readyCase(patient),
      await house.readyCase(patient),
      await house.readyCase(patient),
    ];
    const answers = await Promise.all(ready.map((caseId) => offer(caseId, [reviewer])));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422, 422]);
    expect(await house.readings(reviewer)).toHaveLength(1);
  });

  it('needs consent to share', async () => {
    const caseId = await house.readyCase(patient);
    const reviewer = await house.reviewer();
    await test.house.database
      .update(consents)
      .set({ withdrawnAt: new Date() })
      .where(and(eq(consents.caseId, caseId), eq(consents.purpose, 'share')));
    const refused = await offer(caseId, [reviewer]);
    expect(refused.status).toBe(409);
    expect(refused.body.details).toEqual([{ at: 'offer-case', reason: 'consent-to-share' }]);
    expect(await house.mailsTo(reviewer)).toEqual([]);
  });
});

describe('two reviewers', () => {
  it('the first acceptance moves the case, the second joins; there is no third', async () => {
    const caseId = await house.readyCase(patient);
    const [one, two, three] = [await house.reviewer(), await house.reviewer(), await house.reviewer()];
    await offer(caseId, [one, two]);
    expect((await listed(caseId)).opinionsWanted).toBe(2);
    expect((await offer(caseId, [three])).body.details).toEqual([{ at: 'personIds', reason: 'two-at-most' }]);
    await accept(caseId, one);
    expect(await house.stateOf(caseId)).toBe('reading');
    expect((await accept(caseId, two)).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('reading');
    expect((await house.readings(two)).map(({ id }) => id)).toEqual([caseId]);
  });

  it('one declines: the other offer stands; when both have, the case is ready', async () => {
    const caseId = await house.readyCase(patient);
    const [one, two] = [await house.reviewer(), await house.reviewer()];
    await offer(caseId, [one, two]);
    await decline(caseId, one);
    expect(await house.stateOf(caseId)).toBe('offered');
    await decline(caseId, two);
    expect(await house.stateOf(caseId)).toBe('ready');
  });

  it('one reads when the other declines; another may be asked beside', async () => {
    const caseId = await house.readyCase(patient);
    const [one, two, three] = [await house.reviewer(), await house.reviewer(), await house.reviewer()];
    await offer(caseId, [one, two]);
    await accept(caseId, one);
    await decline(caseId, two);
    expect(await house.stateOf(caseId)).toBe('reading');
    expect((await offer(caseId, [three])).status).toBe(200);
    expect(await house.stateOf(caseId)).toBe('reading');
    await accept(caseId, three);
    expect((await house.readings(three)).map((row) => row.as)).toEqual(['reviewer']);
  });

  it('a race for one offer has one end', async () => {
    const caseId = await house.readyCase(patient);
    const reviewer = await house.reviewer();
    const [made] = (await offer(caseId, [reviewer])).body.offers;
    const answers = await Promise.all([
      accept(caseId, reviewer),
      decline(caseId, reviewer),
      house.ask('DELETE', `/api/cases/${caseId}/offers/${made?.id ?? ''}`, coordinator),
      accept(caseId, reviewer),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
