import { fstatSync, writeSync } from 'node:fs';

/** Where a command writes, and what it may use there. */
export interface Terminal {
  /** The result, in one piece, to standard output. */
  write(text: string): void;
  /** A line for the person, to standard error. */
  tell(text: string): void;
  /** Overwrites the last progress; empty text clears it. Does nothing where nobody watches. */
  progress(text: string): void;
  readonly colour: boolean;
  readonly width: number;
  /** Somebody watches standard error. */
  readonly watched: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const widest = 100;

/** The process's own streams. `NO_COLOR` (no-color.org) and `TERM=dumb` are heeded. */
export const processTerminal = (environment: Environment): Terminal => {
  const toTerminal = isTerminal(1);
  const watched = isTerminal(2);
  return {
    write: (text) => writeAll(1, text),
    tell: (text) => writeAll(2, `${text}\n`),
    progress: (text) => {
      if (watched) writeAll(2, `\r\u001B[2K${text}`);
    },
    colour: toTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
    width: toTerminal ? Math.min(widest, process.stdout.columns ?? widest) : widest,
    watched,
  };
};

/** `node:tty` brings the network with it: it is loaded only where there may be a terminal. */
const isTerminal = (descriptor: number): boolean => {
  try {
    return (
      fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor)
    );
  } catch {
    return false;
  }
};

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Straight to the descriptor: one large write, finished before the process ends. */
const writeAll = (descriptor: number, text: string): void => {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // The reader went away (`| head`): nothing is left to say.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 2);
    }
  }
};
