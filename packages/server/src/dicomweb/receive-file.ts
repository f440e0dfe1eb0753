import { createHash } from 'node:crypto';
import type { ByteBudget } from './byte-budget.ts';
import { emptyPreamble, withoutPreamble } from './without-preamble.ts';

/** A DICOM file as it came: its hash before anything was done to it, its bytes after. */
export type ReceivedFile = Readonly<{
  /** SHA-256 of what was sent. */
  sha256: Buffer;
  bytes: number;
}> &
  Readonly<
    | { content: Buffer; blobId?: never; giveBack: () => void }
    | { content?: never; blobId: string; giveBack?: never }
  >;

export interface Receiving {
  /** Bytes of one file. */
  readonly limit: number;
  /** Bytes of one file that are held in memory, if `budget` has them; else the file streams to the store. */
  readonly holdAtMost: number;
  readonly budget: ByteBudget;
  readonly keep: (source: AsyncIterable<Uint8Array>) => Promise<{ readonly blobId: string }>;
}

/**
 * Takes in one file and empties its preamble. Small files are held, until `giveBack`, so that a header is read before anything
 * is written; large ones, and all of them when memory is short, lie in the store at once.
 * @throws FileTooLong, with the rest of the file unread; whatever `body` throws
 */
export async function receiveFile(body: AsyncIterable<Buffer>, receiving: Receiving): Promise<ReceivedFile> {
  const { limit, holdAtMost, budget, keep } = receiving;
  const hash = createHash('sha256');
  const chunks = body[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let bytes = 0;
  let taken = 0;
  const next = async (): Promise<Buffer | undefined> => {
    const { done, value } = await chunks.next();
    if (done) return undefined;
    bytes += value.length;
    if (bytes > limit) throw new FileTooLong();
    hash.update(value);
    return value;
  };
  async function* rest(): AsyncGenerator<Buffer> {
    yield* held.splice(0);
    for (let chunk = await next(); chunk; chunk = await next()) yield chunk;
  }
  try {
    for (;;) {
      const chunk = await next();
      if (chunk === undefined) break;
      held.push(chunk);
      if (bytes <= holdAtMost && budget.take(chunk.length)) {
        taken += chunk.length;
        continue;
      }
      const { blobId } = await keep(withoutPreamble(rest()));
      budget.give(taken);
      return { sha256: hash.digest(), bytes, blobId };
    }
  } catch (error) {
    budget.give(taken);
    throw error;
  }
  const content = Buffer.concat(held.splice(0), bytes);
  emptyPreamble(content);
  return { sha256: hash.digest(), bytes, content, giveBack: () => budget.give(taken) };
}

/** One file is longer than what is taken. */
export class FileTooLong extends Error {
  override readonly name = 'FileTooLong';
}
