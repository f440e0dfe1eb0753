import type { FrameBytes } from '@overread/imaging';
import { Worker } from 'node:worker_threads';
import type { ProgressiveFrame } from './encode-progressive.ts';

export interface EncodeOrder {
  readonly id: number;
  readonly frame: FrameBytes;
  readonly transferSyntaxUid: string;
}

export interface EncodeAnswer {
  readonly id: number;
  /** Undefined: it cannot be made of this frame. */
  readonly frame: ProgressiveFrame | undefined;
}

/** A thread that is not asked for this long ends, and its memory with it. */
const idleMs = 60_000;
/** A frame that takes longer is given up, and its thread with it. */
const longestMs = 60_000;

interface Waiting {
  readonly settle: (frame: ProgressiveFrame | undefined) => void;
  readonly fail: (fault: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** The thread ended before its answer: that says nothing of the frame. */
export class EncoderEnded extends Error {
  override readonly name = 'EncoderEnded';
}

let thread: Thread | undefined;
let lastId = 0;

/**
 * Decodes a frame and encodes it anew, in a thread beside the server's own: one, because requests for images must go on meanwhile.
 * Undefined where the frame's pixels are broken or cannot be kept exactly.
 * @throws EncoderEnded
 */
export async function encodeBeside(
  frame: FrameBytes,
  transferSyntaxUid: string,
): Promise<ProgressiveFrame | undefined> {
  const used = (thread ??= start());
  const id = ++lastId;
  const bytes = Uint8Array.from(frame.bytes);
  return new Promise((settle, fail) => {
    const tooLong = setTimeout(() => stop(used), longestMs * (1 + used.waiting.size)).unref();
    used.waiting.set(id, {
      settle: (made) => {
        clearTimeout(tooLong);
        settle(made);
      },
      fail: (fault) => {
        clearTimeout(tooLong);
        fail(fault);
      },
    });
    // A process may end while nobody waits, and must not while somebody does.
    used.worker.ref();
    const order: EncodeOrder = { id, frame: { ...frame, bytes }, transferSyntaxUid };
    used.worker.postMessage(order, [bytes.buffer]);
  });
}

function start(): Thread {
  const worker = new Worker(new URL('./progressive.worker.ts', import.meta.url));
  const own: Thread = { worker, waiting: new Map() };
  let idle: NodeJS.Timeout | undefined;
  worker.on('message', ({ id, frame }: EncodeAnswer) => {
    own.waiting.get(id)?.settle(frame);
    own.waiting.delete(id);
    clearTimeout(idle);
    if (own.waiting.size > 0) return;
    worker.unref();
    idle = setTimeout(() => own.waiting.size === 0 && stop(own), idleMs).unref();
  });
  worker.on('error', () => stop(own));
  worker.on('exit', () => stop(own));
  return own;
}

function stop(own: Thread): void {
  if (thread === own) thread = undefined;
  for (const { fail } of own.waiting.values()) fail(new EncoderEnded());
  own.waiting.clear();
  void own.worker.terminate();
}
