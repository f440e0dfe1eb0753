import { constants, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { discs, zipDisc } from './index.ts';
import { judge } from './judge.ts';

const inflate = (compressed: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(inflateRawSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH })).subarray(0, limit);

test('the museum holds at least a hundred discs, each by its own name', () => {
  expect(discs.length).toBeGreaterThanOrEqual(100);
  expect(new Set(discs.map(({ id }) => id)).size).toBe(discs.length);
});

test('a disc is the same, byte for byte, each time it is made', () => {
  const disc = discs.find(({ id }) => id === 'knee-replacement-complete');
  expect(disc && zipDisc(disc)).toEqual(disc && zipDisc(disc));
});

test.each(discs.map((disc) => [disc.id, disc] as const))(
  '%s is found to be what it was made to be',
  async (_, disc) => {
    expect(await judge(disc, inflate)).toEqual([]);
  },
);
