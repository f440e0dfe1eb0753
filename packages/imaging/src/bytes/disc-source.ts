import type { Problem } from '../problem.ts';

/** One file of a disc, read piecewise: no reader ever holds a whole file. */
export interface DiscFile {
  /** Path inside the disc, parts joined by `/`, never absolute, never containing `..`. */
  readonly path: string;
  /** Size in bytes. May cost a system call the first time it is asked. */
  readonly size: number;
  /**
   * Up to `length` bytes from `offset`; fewer at the end of the file.
   * Synchronous where the medium is, so that a folder is walked without a microtask per file.
   * Fails with a {@link DiscReadError} when the medium cannot deliver.
   */
  read(offset: number, length: number): Uint8Array | Promise<Uint8Array>;
}

/**
 * A disc as a person hands it over: a folder, a ZIP, an ISO image, loose files.
 * Files come in a stable order. What could not be listed is said in `problems`, and the rest goes on.
 */
export interface DiscSource {
  /** What to call it to the person: the folder's or the archive's name. */
  readonly name: string;
  files(): Iterable<DiscFile> | AsyncIterable<DiscFile>;
  /** Grows while `files()` is consumed. */
  readonly problems: readonly Problem[];
  /**
   * Optional: the first `length` bytes of many files at once, where that is cheaper than one by one
   * (a browser pays per Blob). `undefined` in the answer means: read that one singly.
   */
  readHeads?(files: readonly DiscFile[], length: number): Promise<readonly (Uint8Array | undefined)[]>;
}

/** The medium failed: unreadable sector, file gone, permission. */
export class DiscReadError extends Error {
  override readonly name = 'DiscReadError';
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`cannot read ${path}`, { cause });
    this.path = path;
  }
}
