import { expect, test } from 'vitest';
import { createTurnstile } from './turnstile.ts';

test('few are within at once, some wait, the rest are sent away, and a failure frees its place', async () => {
  const turnstile = createTurnstile(2, 3);
  let within = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (within += 1));
    await new Promise((resolve) => setImmediate(resolve));
    within -= 1;
    throw new Error('failed');
  };
  const ends = await Promise.allSettled(Array.from({ length: 7 }, () => turnstile(work)));
  const reasons = ends.map((end) => (end.status === 'rejected' ? (end.reason as Error).message : 'none'));
  expect(most).toBe(2);
  expect(reasons.sort()).toEqual([
    ...Array<string>(5).fill('failed'),
    ...Array<string>(2).fill('too-many-requests'),
  ]);
  await expect(turnstile(async () => 'in')).resolves.toBe('in');
});
