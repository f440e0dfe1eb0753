import { Readable } from 'node:stream';

/** What is answered, ready to be sent once it is recorded that somebody asked for it. */
export interface Retrieved {
  readonly contentType: string;
  readonly body: Buffer | Readable;
  /** Bytes of a body that streams, where they are known. */
  readonly length?: number;
}

/** What becomes ready piece by piece; nothing is read before the first piece is wanted. */
export const streamed = (contentType: string, body: AsyncIterable<Uint8Array | string>): Retrieved => ({
  contentType,
  body: Readable.from(body, { objectMode: false }),
});

/** What is at hand in pieces: they go out as they are, uncopied. */
export function inPieces(contentType: string, pieces: readonly Uint8Array[]): Retrieved {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const body = new Readable({
    highWaterMark: length + 1,
    read() {
      for (const piece of pieces) this.push(piece);
      this.push(null);
    },
  });
  return { contentType, body, length };
}
