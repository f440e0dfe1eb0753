import { describe, expect, it } from 'vitest';
import { sharedCommits } from './shared-commits.ts';

describe('commits that callers share', () => {
  it('put together what comes while one runs, and give each its own result', async () => {
    const seen: number[][] = [];
    const commit = sharedCommits<number, number>(async (items) => {
      seen.push([...items]);
      await new Promise(setImmediate);
      return items.map((one) => one * 10);
    });
    const results = await Promise.all([1, 2, 3, 4].map((one) => commit('a', one)));
    expect(results).toEqual([10, 20, 30, 40]);
    expect(seen.length).toBeLessThan(4);
  });

  it('keep keys apart', async () => {
    const seen: string[][] = [];
    const commit = sharedCommits<string, string>(async (items) => {
      seen.push([...items]);
      return items;
    });
    await Promise.all([commit('a', 'a1'), commit('b', 'b1'), commit('a', 'a2')]);
    expect(seen.every((batch) => new Set(batch.map((one) => one[0])).size === 1)).toBe(true);
  });

  it('fail only the caller whose part it is', async () => {
    const commit = sharedCommits<number, number>(async (items) => {
      if (items.includes(2)) throw new Error('two');
      return items;
    });
    const results = await Promise.allSettled([1, 2, 3].map((one) => commit('a', one)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
