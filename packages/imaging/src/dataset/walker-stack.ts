/** Real data sets stay below ten levels; hostile ones reach a hundred thousand. */
const deepest = 256;

export const levelFlags = {
  /** Holds items rather than elements. */
  sequence: 1,
  /** Nothing in it is wanted. */
  skipping: 2,
} as const;

/** Sequences and items the walker is inside of, as parallel arrays: no object per level. */
export class WalkerStack {
  depth = 0;
  /** Where the level ends, in bytes from the start of the data; the enclosing end where its length is undefined. */
  end = 0;
  flags = 0;
  /** Index of the captured entry to close, -1 where nothing is captured. */
  entry = -1;
  readonly #ends = new Float64Array(deepest);
  readonly #flags = new Uint8Array(deepest);
  readonly #entries = new Int32Array(deepest);

  clear(end: number): void {
    this.depth = 0;
    this.end = end;
    this.flags = 0;
    this.entry = -1;
  }

  /** False when too deep: then nothing was pushed. */
  push(end: number, flags: number, entry: number): boolean {
    if (this.depth >= deepest) return false;
    this.#ends[this.depth] = this.end;
    this.#flags[this.depth] = this.flags;
    this.#entries[this.depth] = this.entry;
    this.depth += 1;
    this.end = end;
    this.flags = flags;
    this.entry = entry;
    return true;
  }

  pop(): void {
    this.depth -= 1;
    this.end = this.#ends[this.depth] ?? 0;
    this.flags = this.#flags[this.depth] ?? 0;
    this.entry = this.#entries[this.depth] ?? -1;
  }
}
