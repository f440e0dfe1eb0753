import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { expect, test } from 'vitest';
import { createKeyCache, keyLifeMs } from './key-cache.ts';

const aKey = (): Promise<KeyObject> => Promise.resolve(createSecretKey(randomBytes(32)));

test('holds no more than it may, and lets go of the longest unused', () => {
  const cache = createKeyCache(() => 0, 2);
  const [a, b, c] = [aKey(), aKey(), aKey()];
  void cache.set('a', a);
  void cache.set('b', b);
  expect(cache.get('a')).toBe(a);
  void cache.set('c', c);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([a, undefined, c]);
});

test('holds nothing beyond its time, however often used', () => {
  let clock = 0;
  const cache = createKeyCache(() => clock, 2);
  void cache.set('a', aKey());
  clock = keyLifeMs - 1;
  expect(cache.get('a')).toBeDefined();
  clock = keyLifeMs;
  expect(cache.get('a')).toBeUndefined();
});

test('holds no failure', async () => {
  const cache = createKeyCache(() => 0, 2);
  await expect(cache.set('a', Promise.reject(new Error('no database')))).rejects.toThrow('no database');
  expect(cache.get('a')).toBeUndefined();
});
