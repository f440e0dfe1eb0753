import type { ByteRange } from './blob-store.ts';
import { StoreFault } from './store-fault.ts';

/** Plain bytes in every chunk but the last. */
export const chunkSize = 1 << 16;
export const tagSize = 16;
export const headerSize = 48;
const sealedChunk = chunkSize + tagSize;

/** How many plain bytes, in how many chunks, a sealed blob of this size holds. An empty one has one chunk. */
export function plainLayout(sealedSize: number, name: string): Readonly<{ size: number; chunks: number }> {
  const body = sealedSize - headerSize;
  const chunks = Math.ceil(body / sealedChunk);
  const last = body - (chunks - 1) * sealedChunk - tagSize;
  if (body < tagSize || last < (chunks > 1 ? 1 : 0)) throw new StoreFault('damaged', name);
  return { size: body - chunks * tagSize, chunks };
}

/** The whole chunks a plain range touches, and where they lie in the sealed blob; at least one. */
export function sealedSpan({ start, end }: ByteRange): Readonly<{ first: number; range: ByteRange }> {
  const first = Math.floor(start / chunkSize);
  const after = Math.max(first + 1, Math.ceil(end / chunkSize));
  return { first, range: { start: headerSize + first * sealedChunk, end: headerSize + after * sealedChunk } };
}

/** The sealed bytes cut into chunks; the last may be short. */
export function sealedChunks(body: Buffer): readonly Buffer[] {
  const count = Math.ceil(body.length / sealedChunk);
  return Array.from({ length: count }, (_, i) => body.subarray(i * sealedChunk, (i + 1) * sealedChunk));
}
