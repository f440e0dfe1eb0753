import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobName } from './case-vault.ts';
import { copyBlobs } from './copy-blobs.ts';
import { sweepOrphans } from './sweep-orphans.ts';
import { testStores, type TestStore } from './test-store.ts';
import { testVault } from './test-vault.ts';

const later = (): number => Date.now() + 2 * 86_400_000;

describe.each(['files', 's3'] as const)('orphans on %s', (kind) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await testStores[kind]();
  });
  afterAll(() => opened.close());

  test('what nothing refers to goes once it is old; what is referred to stays', async () => {
    const keys = Array.from({ length: 600 }, (_, i) => `case${i % 7}/i${i}`);
    for (const key of keys) await opened.store.put(key, [Buffer.from('abc')]);
    const known = async (asked: readonly string[]): Promise<ReadonlySet<string>> => {
      expect(asked.length).toBeLessThanOrEqual(500);
      return new Set(asked.filter((key) => !key.endsWith('0')));
    };
    await expect(sweepOrphans(opened.store, known)).resolves.toEqual({ blobs: 0, bytes: 0 });
    await expect(sweepOrphans(opened.store, known, { now: later })).resolves.toEqual({
      blobs: 60,
      bytes: 180,
    });
    const left = (await Array.fromAsync(opened.store.list(''))).map(({ key }) => key).toSorted();
    expect(left).toEqual(keys.filter((key) => !key.endsWith('0')).toSorted());
  });
});

test('a backup copies what is sealed as it is, once, and tells what is gone', async () => {
  const [house, elsewhere] = await Promise.all([testVault('files'), testStores.s3()]);
  const caseId = await house.newCase();
  const plain = [randomBytes(10), randomBytes(7 << 20)];
  const written = await Promise.all(plain.map((bytes) => house.vault.write(caseId, 'document', bytes)));
  const names = [...written.map(({ blobId }) => blobName(caseId, blobId)), blobName(caseId, 'dmissing')];

  const first = await copyBlobs(names, house.store, elsewhere.store);
  expect(first).toMatchObject({ copied: 2, present: 0, gone: [names[2]] });
  await expect(copyBlobs(names, house.store, elsewhere.store)).resolves.toMatchObject({
    copied: 0,
    present: 2,
  });

  for (const { blobId } of written) await house.vault.remove(caseId, blobId);
  await copyBlobs(names, elsewhere.store, house.store);
  for (const [i, { blobId }] of written.entries())
    expect((await house.vault.readAll(caseId, blobId, 8 << 20)).equals(plain[i] ?? Buffer.alloc(0))).toBe(
      true,
    );
  await Promise.all([house.close(), elsewhere.close()]);
});
