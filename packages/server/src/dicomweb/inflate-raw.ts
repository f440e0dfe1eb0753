import { constants, inflateRawSync } from 'node:zlib';
import type { InflateRaw } from '@overread/imaging';

const step = 64 * 1024;

/** Inflates no more input than `limit` bytes of output need: deflated headers are short, bombs are not. */
export const inflateRaw: InflateRaw = (compressed, limit) => {
  for (let take = step; ; take *= 2) {
    const output = inflateRawSync(compressed.subarray(0, take), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 1_100 * step + take * 1_100,
    });
    if (output.length >= limit || take >= compressed.length) return new Uint8Array(output.subarray(0, limit));
  }
};
