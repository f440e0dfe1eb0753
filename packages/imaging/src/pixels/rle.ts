/**
 * Decodes one RLE frame (PS3.5 Annex G) into samples by plane, little-endian: segments hold one byte of
 * each sample, most significant first, plane after plane. `undefined` when it is not RLE or is cut off.
 */
export const decodeRle = (
  bytes: Uint8Array,
  pixels: number,
  samples: number,
  allocated: number,
): Uint8Array | undefined => {
  const width = allocated >> 3;
  const count = samples * width;
  if (bytes.length < 64) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, 64);
  if (header.getUint32(0, true) !== count || count > 15) return undefined;
  if (pixels * count > bytes.length * maxExpansion) return undefined;
  const output = new Uint8Array(pixels * count);
  for (let segment = 0; segment < count; segment++) {
    const start = header.getUint32(4 + segment * 4, true);
    const end = segment + 1 < count ? header.getUint32(8 + segment * 4, true) : bytes.length;
    const plane = Math.floor(segment / width);
    const first = plane * pixels * width + (width - 1 - (segment % width));
    if (start < 64 || !unpack(bytes, start, Math.min(end, bytes.length), output, first, width, pixels))
      return undefined;
  }
  return output;
};

/** Two bytes stand for 128 at most (G.3.1): a header that promises more only wants memory. */
const maxExpansion = 64;

/** PackBits (G.3.1) into every `step`-th byte; whether all `pixels` came. */
const unpack = (
  bytes: Uint8Array,
  start: number,
  end: number,
  output: Uint8Array,
  first: number,
  step: number,
  pixels: number,
): boolean => {
  let to = first;
  const stop = first + pixels * step;
  for (let at = start; at < end && to < stop;) {
    const control = bytes[at++] ?? 128;
    if (control === 128) continue;
    const repeat = control > 128;
    const count = repeat ? 257 - control : control + 1;
    for (let index = 0; index < count && to < stop; index++, to += step)
      output[to] = bytes[repeat ? at : at + index] ?? 0;
    at += repeat ? 1 : count;
    if (at > end) return false;
  }
  return to >= stop;
};
