/** Milliseconds looked back on. */
const span = 20_000;
const leastSpan = 2_000;

/** How fast a line is, from what went over it of late. The clock is handed in. */
export class LineSpeed {
  readonly #now: () => number;
  #samples: { readonly at: number; readonly bytes: number }[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** `bytes` went over in all since the beginning. */
  went(bytes: number): void {
    const at = this.#now();
    this.#samples.push({ at, bytes });
    // One sample before the span stays, as its beginning.
    while (this.#samples[1] && this.#samples[1].at < at - span) this.#samples.shift();
  }

  /** Starts anew, after a pause: time that was not spent sending says nothing of the line. */
  forget(): void {
    this.#samples = [];
  }

  /** Bytes a second; null until enough was seen, and when nothing goes over any more. */
  get bytesPerSecond(): number | null {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (!first || !last) return null;
    const elapsed = this.#now() - first.at;
    if (elapsed < leastSpan || last.bytes === first.bytes) return null;
    return ((last.bytes - first.bytes) * 1_000) / elapsed;
  }
}
