import type { InflateRaw } from '@overread/imaging';

/** Above this much input the output is bounded by feeding less; below, by Deflate's 1032 to 1. */
const plainInput = 16 * 1024;

/** {@link InflateRaw} over zlib: tolerates input cut off anywhere, stops near `limit` instead of inflating on. */
export const inflateRaw: InflateRaw = (compressed, limit) => {
  // Half is enough for most headers, and zlib cannot stop once it has enough: more input is wasted work.
  for (let take = Math.max(1536, Math.ceil(limit / 2)); ; take *= 2) {
    const part = compressed.subarray(0, take);
    const output = inflatePart(part, limit);
    if (output.length >= limit || part.length === compressed.length) return plain(output, limit);
  }
};

/** A plain Uint8Array: a Buffer's `slice` would share what the caller means to copy. */
const plain = (output: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(output.buffer, output.byteOffset, Math.min(output.length, limit));

/** zlib offers no “stop at”: when the output runs over, a shorter input is tried until it nearly fits. */
const inflatePart = (part: Uint8Array, limit: number): Uint8Array => {
  if (part.length <= plainInput) return inflate(part, limit, {});
  try {
    return inflate(part, limit, { maxOutputLength: limit * 2 + 2 ** 20 });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const half = inflatePart(part.subarray(0, part.length >> 1), limit);
    return half.length >= limit ? half : inflatePart(part.subarray(0, (part.length * 3) >> 2), limit);
  }
};

const inflate = (part: Uint8Array, limit: number, more: { maxOutputLength?: number }): Uint8Array => {
  // Loaded at first use: most discs hold nothing to inflate, and it takes milliseconds.
  const { constants, inflateRawSync } = process.getBuiltinModule('node:zlib');
  return inflateRawSync(part, {
    finishFlush: constants.Z_SYNC_FLUSH,
    // Mostly the output then comes in one piece.
    chunkSize: Math.max(4 * 1024, Math.min(2 * limit, 2 ** 20)),
    ...more,
  });
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
