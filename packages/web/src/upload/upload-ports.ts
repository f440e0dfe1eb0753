import type { DiscFile } from '@overread/imaging';
import type { StowAnswer } from './stow-answer.ts';

/** The world, handed in. */
export interface UploadPorts {
  /** The file's SOP Instance UID; null where it has none. Fails where the medium cannot be read. */
  readonly sopUidOf: (file: DiscFile) => Promise<string | null>;
  /** The whole file as it is. Fails where the medium cannot be read. */
  readonly contentOf: (file: DiscFile) => Promise<Blob | Uint8Array<ArrayBuffer>>;
  /** Which of these the case has not got yet. Fails with a Problem. */
  readonly askMissing: (uids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Sends files in one request, telling of bytes as they go. Fails with a Problem. */
  readonly send: (
    files: readonly (Blob | Uint8Array<ArrayBuffer>)[],
    onSent: (bytes: number) => void,
    signal: AbortSignal,
  ) => Promise<StowAnswer>;
  /** Waits so long, or until the line seems to be back. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly now: () => number;
}

export interface UploadLimits {
  /** Requests under way at a time. */
  readonly lanes: number;
  /** Bytes of a request, unless one file is larger. */
  readonly batchBytes: number;
  readonly batchFiles: number;
  /** Files whose heads are read, and asked for, at a time. */
  readonly askAt: number;
}

/**
 * Four requests of a megabyte and a half fill a line of 5 Mbit/s and 300 ms: while one waits for its answer the
 * others send. The first question is small, so that sending begins while the rest of the disc is still read.
 */
export const uploadLimits: UploadLimits = { lanes: 4, batchBytes: 1_500_000, batchFiles: 64, askAt: 400 };
