import { joined, whole } from './bytes.ts';

/** One frame of 16-bit values by PS3.5 Annex G: high bytes and low bytes packed apart. */
export function rle16(values: Uint16Array): Uint8Array {
  const segments = [8, 0].map((shift) => packed(Uint8Array.from(values, (value) => (value >> shift) & 0xff)));
  const offsets: number[] = [];
  let at = 64;
  for (const { length } of segments) {
    offsets.push(at);
    at += length;
  }
  const header = Array.from({ length: 16 }, (_, index) =>
    index === 0 ? segments.length : (offsets[index - 1] ?? 0),
  );
  return joined([...header.map((value) => whole(value, 4)), ...segments]);
}

/** PackBits, of even length. */
function packed(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const same = runFrom(bytes, at);
    if (same >= 3) {
      out.push(257 - same, bytes[at] ?? 0);
      at += same;
      continue;
    }
    const from = at;
    while (at < bytes.length && at - from < 128 && runFrom(bytes, at) < 3) at++;
    out.push(at - from - 1, ...bytes.subarray(from, at));
  }
  if (out.length % 2) out.push(0);
  return Uint8Array.from(out);
}

function runFrom(bytes: Uint8Array, at: number): number {
  let length = 1;
  while (length < 128 && at + length < bytes.length && bytes[at + length] === bytes[at]) length++;
  return length;
}
