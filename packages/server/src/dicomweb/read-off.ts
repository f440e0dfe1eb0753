import type { IncomingMessage } from 'node:http';

/** What a sender may still have under way when it is told no. */
const readAtMost = 32 * 2 ** 20;
const atMostMs = 10_000;

/**
 * Reads and drops the rest of a body that is not wanted: a sender that is still writing does not hear an answer, and one whose
 * line is cut loses it. Who goes on for longer than that is cut off all the same.
 */
export function readOff(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed) return;
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > readAtMost) request.destroy();
  });
  const cutOff = setTimeout(() => void request.destroy(), atMostMs).unref();
  request.once('close', () => clearTimeout(cutOff));
  request.resume();
}
