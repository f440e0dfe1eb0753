import { randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseParts, cases } from '../database/tables/cases.ts';
import { caseKeys } from '../database/tables/keys.ts';
import { createCaseKeys } from './case-keys.ts';
import { blobName, createCaseVault } from './case-vault.ts';
import { keyLifeMs } from './key-cache.ts';
import { createCaseSeal } from './sealed-values.ts';
import { caseRow, testVault, type TestVault } from './test-vault.ts';

const secret = 'MUSTERMANN^ERIKA meniscus tear, right knee';
const mark = Buffer.from(secret);

describe.each(['files', 's3'] as const)('a case erased on %s', (kind) => {
  let house: TestVault;
  beforeAll(async () => {
    house = await testVault(kind);
  });
  afterAll(() => house.close());

  /** Every row of every table as text, and every byte the store's folder holds. */
  const everythingKept = async (): Promise<Buffer> => {
    const { rows } = await house.pool.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables where schemaname !~ '^(pg_|information_schema)'`,
    );
    const dump = await Promise.all(
      rows.map(async ({ schema, name }) => {
        const table = await house.pool.query<{ row: string; bytes: string }>(
          `select t::text as row from "${schema}"."${name}" t`,
        );
        return Buffer.from(table.rows.map(({ row }) => row).join('\n'));
      }),
    );
    const files = (await readdir(house.folder, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    const contents = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
    return Buffer.concat([...dump, ...contents]);
  };

  const forms = [mark, Buffer.from(mark.toString('hex')), Buffer.from(mark.toString('base64').slice(0, 40))];
  const traces = async (): Promise<boolean> => {
    const kept = await everythingKept();
    return forms.some((form) => kept.includes(form));
  };

  test('no plaintext is anywhere, before or after; with the key it opens, without it nothing does', async () => {
    const seal = createCaseSeal(house.keys);
    const caseId = await house.newCase();
    const other = await house.newCase();
    const blobs = await Promise.all([
      house.vault.write(caseId, 'document', mark),
      house.vault.write(caseId, 'instance', Buffer.concat(Array.from({ length: 60_000 }, () => mark))),
    ]);
    const kept = await house.vault.write(other, 'document', mark);
    const sealed = await seal.seal(caseId, 'part basics', { name: secret });
    await house.database
      .insert(caseParts)
      .values({ caseId, part: 'basics', version: 1, sealed, updatedBy: 'someone' });
    await expect(traces()).resolves.toBe(false);
    await expect(seal.open(caseId, 'part basics', sealed)).resolves.toEqual({ name: secret });

    await house.database.transaction((tx) => house.vault.destroyKey(tx, caseId));
    house.keys.forget(caseId);

    const erased = { code: 'case-erased' };
    for (const { blobId } of blobs) {
      await expect(house.vault.read(caseId, blobId)).rejects.toMatchObject(erased);
      await expect(house.vault.readAll(caseId, blobId, 1e9)).rejects.toMatchObject(erased);
    }
    await expect(seal.open(caseId, 'part basics', sealed)).rejects.toMatchObject(erased);
    await expect(house.vault.write(caseId, 'document', mark)).rejects.toMatchObject(erased);
    const [row] = await house.database.select().from(caseKeys).where(eq(caseKeys.caseId, caseId));
    expect(row).toMatchObject({ wrapped: null, destroyedAt: expect.any(Date) });

    await house.vault.sweepCase(caseId);
    await house.vault.sweepCase(caseId);
    expect(await Array.fromAsync(house.store.list(`${caseId}/`))).toEqual([]);
    await expect(traces()).resolves.toBe(false);
    await expect(house.vault.readAll(other, kept.blobId, 999)).resolves.toEqual(mark);
  });

  test('the search would find plaintext', async () => {
    await house.store.put('control/blob', [mark]);
    await expect(traces()).resolves.toBe(true);
    await house.store.delete('control/blob');
  });
});

describe('keys in memory', () => {
  let house: TestVault;
  beforeAll(async () => {
    house = await testVault();
  });
  afterAll(() => house.close());

  test('an erasure that is rolled back leaves the case readable', async () => {
    const caseId = await house.newCase();
    const { blobId } = await house.vault.write(caseId, 'document', mark);
    const undone = house.database.transaction(async (tx) => {
      await house.vault.destroyKey(tx, caseId);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await expect(house.vault.readAll(caseId, blobId, 999)).resolves.toEqual(mark);
  });

  test('a server that did not destroy the key itself stops using it in time', async () => {
    let clock = 0;
    const elsewhere = createCaseVault(
      house.store,
      createCaseKeys(house.database, house.masterKeys, { now: () => clock }),
    );
    const caseId = await house.newCase();
    const { blobId } = await elsewhere.write(caseId, 'document', mark);
    await house.vault.destroyKey(house.database, caseId);
    clock = keyLifeMs - 1;
    await expect(elsewhere.readAll(caseId, blobId, 999)).resolves.toEqual(mark);
    clock = keyLifeMs;
    await expect(elsewhere.readAll(caseId, blobId, 999)).rejects.toMatchObject({ code: 'case-erased' });
  });

  test('what was opened is remembered, and gone with the case or the blob', async () => {
    const whole = { start: 0, end: mark.length };
    const [erased, kept] = [await house.newCase(), await house.newCase()];
    const ask = (caseId: string, blobId: string): Promise<Buffer> =>
      house.vault.readRange(caseId, blobId, whole, { remember: true });
    const [first, second, third] = await Promise.all(
      [erased, kept, kept].map((caseId) => house.vault.write(caseId, 'instance', mark)),
    );
    if (!first || !second || !third) throw new Error('three were written');
    for (const [caseId, { blobId }] of [
      [erased, first],
      [kept, second],
    ] as const) {
      await ask(caseId, blobId);
      await house.store.delete(blobName(caseId, blobId));
      await expect(ask(caseId, blobId)).resolves.toEqual(mark);
      await expect(house.vault.readRange(caseId, blobId, whole)).rejects.toMatchObject({ code: 'not-found' });
    }
    await house.vault.destroyKey(house.database, erased);
    await house.vault.sweepCase(erased);
    await expect(ask(erased, first.blobId)).rejects.toMatchObject({ code: 'case-erased' });
    await expect(ask(kept, second.blobId)).resolves.toEqual(mark);
    await ask(kept, third.blobId);
    await house.vault.remove(kept, third.blobId);
    await expect(ask(kept, third.blobId)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('what another server remembers is not given out once it lets go of the key', async () => {
    let clock = 0;
    const keys = createCaseKeys(house.database, house.masterKeys, { now: () => clock });
    const elsewhere = createCaseVault(house.store, keys);
    const caseId = await house.newCase();
    const { blobId } = await elsewhere.write(caseId, 'document', mark);
    const ask = (): Promise<Buffer> =>
      elsewhere.readRange(caseId, blobId, { start: 0, end: 9 }, { remember: true });
    await ask();
    await house.vault.destroyKey(house.database, caseId);
    clock = keyLifeMs;
    await expect(ask()).rejects.toMatchObject({ code: 'case-erased' });
  });

  test('what a transaction makes can be sealed within it', async () => {
    const seal = createCaseSeal(house.keys);
    const caseId = randomUUID();
    const sealed = await house.database.transaction(async (tx) => {
      await tx.insert(cases).values({ ...caseRow, id: caseId, code: caseId });
      await house.vault.createCase(tx, caseId);
      return seal.seal(caseId, 'here', ['a', 1, null]);
    });
    house.keys.forget(caseId);
    await expect(seal.open(caseId, 'here', sealed)).resolves.toEqual(['a', 1, null]);
  });

  test('a sealed value opens only unchanged, in its place, in its case', async () => {
    const seal = createCaseSeal(house.keys);
    const [caseId, other] = [await house.newCase(), await house.newCase()];
    const sealed = await seal.seal(caseId, 'here', secret);
    const damaged = { code: 'damaged' };
    await expect(seal.open(caseId, 'there', sealed)).rejects.toMatchObject(damaged);
    await expect(seal.open(other, 'here', sealed)).rejects.toMatchObject(damaged);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(seal.open(caseId, 'here', changed)).rejects.toMatchObject(damaged);
      await expect(seal.open(caseId, 'here', sealed.subarray(0, at))).rejects.toMatchObject(damaged);
    }
  });
});
