import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knees, offersTest, type Account } from '../offers/offers.test-support.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { emptyEntry } from './empty-entry.ts';

let test: TestHouse;
let house: ReturnType<typeof offersTest>;
let coordinator: Account;
let ana: Account;

beforeAll(async () => {
  test = await testHouse();
  house = offersTest(test);
  coordinator = await house.account('coordinator');
  ana = await house.account('reviewer', { email: 'ana@example.org', name: 'Ana' });
});
afterAll(() => test.close());

describe('an entry', () => {
  const own = '/api/me/directory-entry';

  it('is empty at first, kept by oneself, and by those who match', async () => {
    expect((await house.ask('GET', own, ana)).body).toMatchObject({ version: 0, entry: emptyEntry });
    expect((await house.ask('PUT', own, ana, { version: 0, entry: knees })).body).toMatchObject({
      version: 1,
    });
    const url = `/api/reviewers/${ana.id}`;
    const entry = { ...knees, capacity: 9 };
    expect((await house.ask('PUT', url, coordinator, { version: 1, entry })).body).toMatchObject({
      version: 2,
    });
    expect((await house.ask('GET', own, ana)).body).toMatchObject({ version: 2, entry });
    const { body } = await house.ask('GET', '/api/reviewers', coordinator);
    expect(body).toEqual({
      reviewers: [
        {
          personId: ana.id,
          name: 'Ana',
          isActive: true,
          open: 0,
          entry,
          version: 2,
          updatedAt: expect.any(String),
        },
      ],
    });
  });

  it('made from an older one is refused, and of nobody not found', async () => {
    expect((await house.ask('PUT', own, ana, { version: 1, entry: knees })).body).toMatchObject({
      code: 'changed-meanwhile',
    });
    const nobody = `/api/reviewers/${coordinator.id}`;
    expect((await house.ask('PUT', nobody, coordinator, { version: 0, entry: knees })).status).toBe(404);
  });
});

describe('settings of the reading room', () => {
  const url = '/api/me/reading-settings';

  it('follow a person, one change over another', async () => {
    expect((await house.ask('GET', url, ana)).body).toEqual({ version: 0, settings: {} });
    const settings = { hanging: { knee: ['AP', 'lateral'] } };
    expect((await house.ask('PUT', url, ana, { version: 0, settings })).body).toEqual({ version: 1 });
    expect((await house.ask('PUT', url, ana, { version: 0, settings: {} })).status).toBe(409);
    expect((await house.ask('GET', url, ana)).body).toEqual({ version: 1, settings });
    expect((await house.ask('GET', url, coordinator)).body).toEqual({ version: 0, settings: {} });
  });

  it('are not a place to keep files in', async () => {
    const settings = { much: 'x'.repeat(70_000) };
    expect((await house.ask('PUT', url, ana, { version: 1, settings })).body).toMatchObject({
      code: 'too-large',
    });
  });
});

describe('an import', () => {
  const imported = async (csv: string, dryRun: boolean) =>
    (await house.ask<{ rows: unknown[] }>('POST', '/api/reviewers/import', coordinator, { csv, dryRun })).body
      .rows;
  const csv = ['email,capacity', 'ana@example.org,2', 'new@example.org,3', 'ana@example.org,5', 'x,1'].join(
    '\n',
  );
  const told = [
    { line: 2, email: 'ana@example.org', does: 'change', faults: [] },
    { line: 3, email: 'new@example.org', does: 'invite-first', faults: [] },
    { line: 4, email: 'ana@example.org', does: 'refused', faults: [{ column: 'email', reason: 'twice' }] },
    { line: 5, email: 'x', does: 'refused', faults: [{ column: 'email', reason: 'no-address' }] },
  ];
  const capacity = async (): Promise<unknown> => {
    const { body } = await house.ask<{ entry: { capacity: number } }>('GET', '/api/me/directory-entry', ana);
    return body.entry.capacity;
  };

  it('run dry says what it would do, and does nothing', async () => {
    const before = await capacity();
    expect(await imported(csv, true)).toEqual(told);
    expect(await capacity()).toBe(before);
  });

  it('takes the good lines and leaves the others', async () => {
    expect(await imported(csv, false)).toEqual(told);
    expect(await capacity()).toBe(2);
    expect(await imported('email,capacity\nANA@example.org,2', false)).toMatchObject([{ does: 'nothing' }]);
  });
});
