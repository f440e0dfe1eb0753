import type { KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';
import type { BlobStore, ByteRange } from './blob-store.ts';
import { chunkSize } from './sealed-layout.ts';
import { openRange } from './open-blob.ts';

/** Fetched at a time; 16 chunks. */
const windowSize = 16 * chunkSize;

/** `size` is that of the whole blob. */
export type OpenedStream = Readonly<{ size: number; stream: Readable }>;

/**
 * A sealed blob or a range of it as a stream, cut off at the blob's end. Resolves when the first window is
 * opened, so that what is missing or damaged at its beginning is known before anything is answered; every byte
 * is authenticated before it is given out. No connection or file stays open between windows.
 * @throws StoreFault as `openRange`; later ones end the stream with an error
 */
export async function openStream(
  store: BlobStore,
  caseKey: KeyObject,
  name: string,
  { start, end }: ByteRange,
): Promise<OpenedStream> {
  const open = (from: number, until: number): ReturnType<typeof openRange> =>
    openRange(store, caseKey, name, { start: from, end: Math.min(until, windowEnd(from)) });
  const first = await open(start, end);
  const until = Math.min(end, first.size);
  const pieces = async function* (): AsyncGenerator<Buffer> {
    let current = first.plain;
    for (let next = windowEnd(start); ; next = windowEnd(next)) {
      const ahead = next < until ? open(next, until) : undefined;
      // Whoever stops listening leaves this one behind; its failure is nobody's then.
      ahead?.catch(() => undefined);
      if (current.length > 0) yield current;
      if (!ahead) return;
      current = (await ahead).plain;
    }
  };
  return {
    size: first.size,
    stream: Readable.from(pieces(), { objectMode: false, highWaterMark: windowSize }),
  };
}

const windowEnd = (at: number): number => (Math.floor(at / windowSize) + 1) * windowSize;
