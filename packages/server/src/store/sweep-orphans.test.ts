import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepOrphans } from './sweep-orphans.ts';
import { testStores, type TestStore } from './test-store.ts';

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
