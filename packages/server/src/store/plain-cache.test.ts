import { expect, test } from 'vitest';
import { waitUntil } from '../testing/wait-until.ts';
import { createPlainCache } from './plain-cache.ts';

const range = { start: 0, end: 100 };
const of = (size: number): Buffer => Buffer.alloc(size, 7);

test('gives back the very range, and no other', () => {
  const cache = createPlainCache(10_000);
  cache.set('case/i1', range, of(100));
  expect(cache.get('case/i1', range)).toEqual(of(100));
  expect(cache.get('case/i1', { start: 0, end: 99 })).toBeUndefined();
  expect(cache.get('case/i10', range)).toBeUndefined();
});

test('holds no more bytes than it may, and nothing that would push out the rest', () => {
  const cache = createPlainCache(1_000);
  for (let at = 0; at < 20; at++) cache.set(`case/i${at}`, range, of(100));
  const held = Array.from({ length: 20 }, (_, at) => cache.get(`case/i${at}`, range)).filter(Boolean);
  expect(held).toHaveLength(10);
  cache.set('case/large', range, of(500));
  expect(cache.get('case/large', range)).toBeUndefined();
});

test('drops a case, and only it', () => {
  const cache = createPlainCache(10_000);
  for (const name of ['one/i1', 'one/i2', 'other/i1']) cache.set(name, range, of(100));
  cache.drop('one/');
  expect(['one/i1', 'one/i2', 'other/i1'].map((name) => cache.get(name, range) !== undefined)).toEqual([
    false,
    false,
    true,
  ]);
});

test('keeps nothing for ever', async () => {
  const cache = createPlainCache(10_000, 20);
  cache.set('case/i1', range, of(100));
  await waitUntil(() => cache.get('case/i1', range) === undefined);
  expect(cache.get('case/i1', range)).toBeUndefined();
});

test('without room holds nothing', () => {
  const cache = createPlainCache(0);
  cache.set('case/i1', range, of(1));
  expect(cache.get('case/i1', range)).toBeUndefined();
});
