import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  DocumentProgress,
  ReaderAnswer,
  ReaderMessage,
  ReaderRequest,
} from './reader/reader-messages.ts';

export interface AskOptions {
  readonly onProgress?: ((progress: DocumentProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has one paper read by a process of its own, which may read only its own program files, has no environment and is
 * ended by the clock, by memory or by `signal` (then rejects with the signal's reason). How it died is an answer.
 */
export const askReader = async (request: ReaderRequest, options: AskOptions): Promise<ReaderAnswer> => {
  options.signal?.throwIfAborted();
  const child = start();
  try {
    return await answerOf(child, request, options);
  } finally {
    child.kill('SIGKILL');
  }
};

const start = (): ChildProcess =>
  fork(fileURLToPath(new URL('./reader/main.ts', import.meta.url)), [], {
    serialization: 'advanced',
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      '--permission',
      '--allow-worker',
      '--allow-addons',
      ...readable().map((folder) => `--allow-fs-read=${folder}`),
      '--max-old-space-size=768',
    ],
  });

/** The packages' source, and the folder of installed packages. */
const readable = (): readonly string[] => [
  `${resolve(import.meta.dirname, '../../..')}/`,
  `${resolve(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), '..')}/`,
];

const answerOf = async (
  child: ChildProcess,
  request: ReaderRequest,
  { onProgress, signal }: AskOptions,
): Promise<ReaderAnswer> => {
  const { promise, resolve: settle, reject } = Promise.withResolvers<ReaderAnswer>();
  const stop = (): void => {
    reject(signal?.reason instanceof Error ? signal.reason : new Error('stopped'));
  };
  const clock = setTimeout(() => {
    settle({ refused: { code: 'took-too-long' } });
  }, request.limits.milliseconds);
  signal?.addEventListener('abort', stop, { once: true });
  child.on('message', (message: ReaderMessage) => {
    if ('progress' in message) onProgress?.(message.progress);
    else settle(message);
  });
  child.on('error', reject);
  child.on('exit', (_code, how) => {
    settle({ refused: { code: outOfMemory.has(how ?? '') ? 'needs-too-much-memory' : 'damaged' } });
  });
  // A child that died before it could be asked answers by its exit.
  child.send(request, () => undefined);
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', stop);
  }
};

/** The guard and the kernel end it with SIGKILL, the engine with SIGABRT or SIGTRAP when its heap is full. */
const outOfMemory: ReadonlySet<string> = new Set(['SIGKILL', 'SIGABRT', 'SIGTRAP']);
