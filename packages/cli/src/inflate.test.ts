import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflateCases, judgeInflated, notDeflate } from '@overread/imaging/testing';
import { inflateRaw } from './inflate.ts';

describe('inflateRaw over zlib', () => {
  it.each(inflateCases(deflateRawSync))('$what', (one) => {
    expect(judgeInflated(inflateRaw(one.compressed, one.limit), one)).toEqual([]);
  });

  it('fails for what is not Deflate', () => {
    expect(() => inflateRaw(notDeflate, 10)).toThrow(/invalid/u);
  });
});
