import type { KeyObject } from 'node:crypto';
import { blobCipherOf } from './blob-cipher.ts';
import type { BlobStore, ByteRange } from './blob-store.ts';
import { chunkSize, headerSize, plainLayout, sealedChunks, sealedSpan, tagSize } from './sealed-layout.ts';
import { StoreFault } from './store-fault.ts';

/**
 * A range of a sealed blob in memory. Only the chunks it touches are fetched and opened; a range that begins
 * in the first costs one fetch, since the header comes with it.
 * @throws StoreFault `not-found`, `damaged`, `outside-blob`
 */
export async function openRange(
  store: BlobStore,
  caseKey: KeyObject,
  name: string,
  wanted: ByteRange,
): Promise<Readonly<{ plain: Buffer; size: number }>> {
  if (!(wanted.start >= 0 && wanted.end >= wanted.start)) throw new StoreFault('outside-blob', name);
  const { first, range } = sealedSpan(wanted);
  const [{ header, size: sealedSize }, body] = await fetch(store, name, first, range);
  const { size, chunks } = plainLayout(sealedSize, name);
  if (wanted.start > size) throw new StoreFault('outside-blob', name);
  const cipher = blobCipherOf(caseKey, name, header);
  let filled = 0;
  for (const [i, chunk] of sealedChunks(body).entries()) {
    if (chunk.length < tagSize) throw new StoreFault('damaged', name);
    // In place, over what is opened already: fresh memory for a frame costs as much as opening it.
    filled += cipher.open(first + i, first + i === chunks - 1, chunk).copy(body, filled);
  }
  const skip = wanted.start - first * chunkSize;
  return { plain: body.subarray(skip, Math.min(wanted.end - first * chunkSize, filled)), size };
}

async function fetch(
  store: BlobStore,
  name: string,
  first: number,
  range: ByteRange,
): Promise<[{ header: Buffer; size: number }, Buffer]> {
  if (first === 0) {
    const { bytes, size } = await store.read(name, { start: 0, end: range.end });
    return [{ header: bytes.subarray(0, headerSize), size }, bytes.subarray(headerSize)];
  }
  const [head, body] = await Promise.all([
    store.read(name, { start: 0, end: headerSize }),
    store.read(name, range),
  ]);
  return [{ header: head.bytes, size: head.size }, body.bytes];
}
