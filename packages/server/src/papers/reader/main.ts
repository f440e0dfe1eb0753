// A process that reads one paper and ends: whatever a hostile file does, it does it here, without the server's
// memory, settings, network keys or right to write files.
import { Worker } from 'node:worker_threads';
import { readDocument } from './read-document.ts';
import type { ReaderMessage, ReaderRequest } from './reader-messages.ts';

process.once('message', (request: ReaderRequest) => {
  const guard = new Worker(new URL('./memory-guard.ts', import.meta.url), {
    workerData: request.limits.memoryBytes,
  });
  guard.unref();
  void answer(request).then(() => process.exit(0));
});

const answer = async (request: ReaderRequest): Promise<void> => {
  await tell(
    await readDocument(request, (progress) => void tell({ progress })).catch(() => ({
      refused: { code: 'damaged' as const },
    })),
  );
};

const tell = async (message: ReaderMessage): Promise<void> =>
  await new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => {
      resolve();
    });
  });
