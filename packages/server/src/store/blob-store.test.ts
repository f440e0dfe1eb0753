import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlobStore, BlobSource } from './blob-store.ts';
import { testStores, type TestStore } from './test-store.ts';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const sources: Readonly<Record<string, (bytes: Buffer) => BlobSource>> = {
  'in memory': (bytes) => [bytes.subarray(0, 7), bytes.subarray(7)],
  'as it comes': (bytes) => pieces(bytes, 100_003),
};

const sizes = { empty: 0, small: 1000, 'of many parts': 17 << 20 } as const;

describe.each(Object.entries(testStores))('%s', (_name, open) => {
  let opened: TestStore;
  let store: BlobStore;

  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(() => opened.close());

  const all = async (prefix: string): Promise<string[]> =>
    (await Array.fromAsync(store.list(prefix))).map(({ key }) => key).toSorted();

  describe.each(Object.entries(sources))('%s', (_source, from) => {
    test.each(Object.entries(sizes))('keeps what is %s', async (_size, size) => {
      const bytes = randomBytes(size);
      const key = `${randomUUID()}/blob`;
      await store.put(key, from(bytes));
      const whole = await (await store.get(key)).toArray();
      expect(Buffer.concat(whole).equals(bytes)).toBe(true);
      await expect(store.head(key)).resolves.toMatchObject({ size });
    });
  });

  test('gives ranges, cut off at the end, as a stream and in memory', async () => {
    const bytes = randomBytes(1000);
    const key = `${randomUUID()}/blob`;
    await store.put(key, [bytes]);
    for (const [start, end] of [
      [0, 2],
      [10, 20],
      [990, 5000],
      [0, 5000],
      [999, 1000],
      [1000, 1001],
      [5, 5],
      [2000, 3000],
    ] as const) {
      const slice = bytes.subarray(start, end);
      const streamed = await (await store.get(key, { start, end })).toArray();
      expect(Buffer.concat(streamed).equals(slice)).toBe(true);
      const read = await store.read(key, { start, end });
      expect(read.bytes.equals(slice)).toBe(true);
      expect(read.size).toBe(1000);
    }
  });

  test('shows nothing of a write that failed, and keeps what was there', async () => {
    const key = `${randomUUID()}/blob`;
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield randomBytes(6 << 20);
      throw new Error('line lost');
    };
    await expect(store.put(key, failing())).rejects.toThrow('line lost');
    await expect(store.head(key)).resolves.toBeUndefined();
    expect(await all(`${key.split('/')[0]}/`)).toEqual([]);
    await store.put(key, [Buffer.from('first')]);
    await expect(store.put(key, failing())).rejects.toThrow('line lost');
    expect((await store.read(key, { start: 0, end: 100 })).bytes.toString()).toBe('first');
  });

  test('says so when there is nothing', async () => {
    const key = `${randomUUID()}/blob`;
    const missing = expect.objectContaining({ name: 'StoreFault', code: 'not-found' });
    await expect(store.get(key)).rejects.toEqual(missing);
    await expect(store.read(key, { start: 0, end: 10 })).rejects.toEqual(missing);
    await expect(store.read(key, { start: 5, end: 5 })).rejects.toEqual(missing);
    await expect(store.head(key)).resolves.toBeUndefined();
    await expect(store.delete(key)).resolves.toBeUndefined();
  });

  test('lists by prefix, and no more after removal', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const keys = [`${one}/a`, `${one}/b`, `${other}/a`];
    for (const key of keys) await store.put(key, [Buffer.from(key)]);
    expect(await all(`${one}/`)).toEqual(keys.slice(0, 2));
    expect(await all('')).toEqual(expect.arrayContaining(keys));
    await store.delete(`${one}/a`);
    expect(await all(`${one}/`)).toEqual([`${one}/b`]);
    expect(await all(`${randomUUID()}/`)).toEqual([]);
    await store.put(`${one}/a`, [Buffer.from('again')]);
    expect(await all(`${one}/`)).toEqual(keys.slice(0, 2));
  });

  test('lists more than a bucket tells at once', async () => {
    const folder = randomUUID();
    for (let batch = 0; batch < 41; batch++)
      await Promise.all(
        Array.from({ length: 25 }, (_, i) => store.put(`${folder}/b${batch}-${i}`, [Buffer.of(1)])),
      );
    expect(await all(`${folder}/`)).toHaveLength(1025);
  });

  test.each([
    '',
    '/',
    'a//b',
    '../a',
    'a/../b',
    'a/.',
    '.a',
    'a.b',
    'a\\b',
    'a b',
    'a/b/c/d/e',
    'a'.repeat(101),
    'a\0',
    'ä',
    '/a',
    'a/',
  ])('takes no key such as %j', async (key) => {
    const bad = expect.objectContaining({ code: 'bad-key' });
    await expect(store.put(key, [Buffer.of(1)])).rejects.toEqual(bad);
    await expect(store.get(key)).rejects.toEqual(bad);
    await expect(store.read(key, { start: 0, end: 1 })).rejects.toEqual(bad);
    await expect(store.head(key)).rejects.toEqual(bad);
    await expect(store.delete(key)).rejects.toEqual(bad);
  });

  test.each(['abc', '/', '../', 'a//', 'a/../', 'a/b/c/d/e/'])(
    'takes no prefix such as %j',
    async (prefix) => {
      await expect(all(prefix)).rejects.toMatchObject({ code: 'bad-key' });
    },
  );
});
