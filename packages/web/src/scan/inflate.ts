import { Inflate } from 'fflate';
import type { InflateRaw } from '@overread/imaging';

/** Compressed bytes given at a time: at Deflate's 1032 to 1 no step makes more than 4 MB. */
const step = 4096;

/** {@link InflateRaw} over fflate: stops as soon as `limit` bytes are there. */
export const inflateRaw: InflateRaw = (compressed, limit) => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < compressed.length && length < limit; at += step) {
    inflater.push(compressed.subarray(at, at + step));
  }
  return joined(parts, Math.min(length, limit));
};

const joined = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  const output = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    output.set(part.subarray(0, length - at), at);
    at += Math.min(part.length, length - at);
  }
  return output;
};
