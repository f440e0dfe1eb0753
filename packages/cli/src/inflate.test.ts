import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflateRaw } from './inflate.ts';

let state = 1;
const noise = Uint8Array.from({ length: 200_000 }, (_, index) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >>> 16) & (index % 3 === 0 ? 255 : 3);
});
const compressed = deflateRawSync(noise);
const same = (output: Uint8Array): boolean =>
  Buffer.from(output).equals(Buffer.from(noise.subarray(0, output.length)));

describe('inflateRaw', () => {
  it.each([0, 1, 500, 8192, 65_536, 199_999, 200_000, 300_000])('gives up to %i bytes', (limit) => {
    const output = inflateRaw(compressed, limit);
    expect(output.length).toBe(Math.min(limit, noise.length));
    expect(same(output)).toBe(true);
  });

  it.each([1, 100, 5000, 40_000])('gives what comes before a cut at %i', (cut) => {
    const output = inflateRaw(compressed.subarray(0, cut), noise.length);
    expect(output.length).toBeLessThan(noise.length);
    expect(output.length).toBeGreaterThanOrEqual(cut < 1000 ? 0 : cut);
    expect(same(output)).toBe(true);
  });

  it('stops in a stream that would go on for 256 MB', () => {
    const bomb = deflateRawSync(Buffer.alloc(256 * 2 ** 20), { level: 1 });
    expect(inflateRaw(bomb, 4096).length).toBe(4096);
    expect(inflateRaw(bomb, 100_000).length).toBe(100_000);
  });

  it('ignores what follows the stream', () => {
    const output = inflateRaw(Buffer.concat([compressed, Buffer.from('PK more')]), 300_000);
    expect(output.length).toBe(noise.length);
  });

  it('answers with bytes whose slice is a copy', () => {
    const output = inflateRaw(compressed, 100);
    expect(output.slice(0, 1).buffer).not.toBe(output.buffer);
  });

  it('fails for what is not Deflate', () => {
    expect(() => inflateRaw(Uint8Array.of(7, 7, 7, 7, 7, 7), 10)).toThrow(/invalid/u);
  });
});
