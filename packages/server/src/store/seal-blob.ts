import type { KeyObject } from 'node:crypto';
import { newBlobCipher } from './blob-cipher.ts';
import { chunkSize } from './sealed-layout.ts';

/** Seals what is in memory; the pieces together are the sealed blob. */
export function sealBytes(caseKey: KeyObject, name: string, plain: Uint8Array): readonly Uint8Array[] {
  const cipher = newBlobCipher(caseKey, name);
  const pieces: Uint8Array[] = [cipher.header];
  const chunks = Math.max(1, Math.ceil(plain.length / chunkSize));
  for (let index = 0; index < chunks; index++) {
    const chunk = plain.subarray(index * chunkSize, (index + 1) * chunkSize);
    pieces.push(...cipher.seal(index, index === chunks - 1, chunk));
  }
  return pieces;
}

/** Seals what comes piece by piece, in pieces of about a megabyte; never holds more than that. */
export async function* sealStream(
  caseKey: KeyObject,
  name: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const cipher = newBlobCipher(caseKey, name);
  let index = 0;
  let out: Uint8Array[] = [cipher.header];
  for await (const { chunk, last } of inChunks(source)) {
    out.push(...cipher.seal(index++, last, chunk));
    if (!last && index % chunksAtOnce !== 0) continue;
    yield Buffer.concat(out);
    out = [];
  }
}

const chunksAtOnce = 16;

type Chunk = Readonly<{ chunk: Buffer; last: boolean }>;

/** Full chunks, and a last one that is known to be so only when the source has ended. */
async function* inChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Chunk> {
  let chunk = Buffer.allocUnsafe(chunkSize);
  let filled = 0;
  for await (const piece of source) {
    for (let at = 0; at < piece.length;) {
      if (filled === chunkSize) {
        yield { chunk, last: false };
        chunk = Buffer.allocUnsafe(chunkSize);
        filled = 0;
      }
      const part = piece.subarray(at, at + chunkSize - filled);
      chunk.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield { chunk: chunk.subarray(0, filled), last: true };
}
