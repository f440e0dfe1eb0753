import { closeSync, constants, fdatasync, open, write, writev } from 'node:fs';
import { promisify } from 'node:util';
import type { BlobSource } from './blob-store.ts';

const openFile = promisify(open);
const writePieces = promisify(writev);
const writePiece = promisify(write);
const syncData = promisify(fdatasync);

const { O_CREAT, O_EXCL, O_WRONLY, O_DSYNC } = constants;
/** Buffers handed to one writev; Linux allows 1,024. */
const mostBuffers = 512;

/**
 * Writes a new file; when it resolves its bytes are on the disk. What is in memory goes out in one call that
 * syncs as it writes, which costs one trip less than write and sync.
 */
export async function writeDurably(path: string, source: BlobSource): Promise<void> {
  const whole = Array.isArray(source);
  const file = await openFile(path, O_CREAT | O_EXCL | O_WRONLY | (whole ? O_DSYNC : 0), 0o600);
  try {
    if (whole) await writeAll(file, source);
    else {
      for await (const piece of source) await writeAll(file, [piece]);
      await syncData(file);
    }
  } finally {
    // All is synced or given up by now; there is nothing to wait for.
    closeSync(file);
  }
}

async function writeAll(file: number, pieces: readonly Uint8Array[]): Promise<void> {
  for (let at = 0; at < pieces.length; at += mostBuffers) {
    const batch = pieces.slice(at, at + mostBuffers);
    const { bytesWritten } = await writePieces(file, batch);
    await writeRest(file, batch, bytesWritten);
  }
}

/** A full disk or a signal may end a write early; then the rest is tried, and fails with the reason. */
async function writeRest(file: number, batch: readonly Uint8Array[], written: number): Promise<void> {
  let skip = written;
  for (const piece of batch) {
    const rest = piece.subarray(Math.min(skip, piece.length));
    skip -= piece.length - rest.length;
    for (let at = 0; at < rest.length;) at += (await writePiece(file, rest, at)).bytesWritten;
  }
}
