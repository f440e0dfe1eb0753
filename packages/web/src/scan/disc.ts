/** One file the person gave, by its path on the disc. */
export interface GivenFile {
  readonly path: string;
  readonly blob: Blob;
}

/** What the person gave: a folder, an archive or loose files. Nothing has been read yet. */
export interface Disc {
  readonly name: string;
  readonly files: readonly GivenFile[];
  /** Paths that the browser could not open. */
  readonly unreadable: readonly string[];
}
