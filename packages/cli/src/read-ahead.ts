import { headLength } from '@overread/imaging';
import type { Place } from './place.ts';
import { cursorAt, type ReadAheadOrder } from './read-ahead-order.ts';

/** Read from memory a head takes some five microseconds; from a medium a hundred, or thousands. */
const slow = 40_000n;
const watched = 32;
const slowOnes = 16;
/** With fewer to come the threads would start too late. */
const leastAhead = 200;
/** One waits for the medium while another is served; more gain little, and drive a CD's head about. */
const threads = 2;

/**
 * Where a medium turns out to answer slowly, other threads read the heads of the files to come, so that the
 * system has them at hand when the scan gets there. Costs nothing where files come from memory.
 */
export class ReadAhead {
  readonly #places: Place[] = [];
  #seen = 0;
  #slow = 0;
  #cursors: Int32Array | undefined;

  get isReading(): boolean {
    return this.#cursors !== undefined;
  }

  /** Files in the order in which they will be read; answers the file's number. */
  expect(place: Place): number {
    return this.#places.push(place) - 1;
  }

  /** Reads a head; the first few are timed. */
  during<T>(file: number, read: () => T): T {
    if (this.#cursors) this.#cursors[cursorAt.reached] = file;
    if (this.#seen >= watched) return read();
    const start = process.hrtime.bigint();
    const answer = read();
    if (process.hrtime.bigint() - start > slow) this.#slow++;
    if (++this.#seen === watched && this.#slow >= slowOnes) this.#begin(file);
    return answer;
  }

  #begin(file: number): void {
    if (this.#places.length - file < leastAhead) return;
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const cursors = new SharedArrayBuffer(8);
    this.#cursors = new Int32Array(cursors);
    this.#cursors.fill(file + 2);
    const order: ReadAheadOrder = { places: this.#places, headLength, cursors };
    for (let thread = 0; thread < threads; thread++) {
      const worker = new Worker(workerFile, { workerData: order });
      // Reading ahead is only a help: what goes wrong in it is met, and told, by the scan itself.
      worker.on('error', () => {});
      worker.unref();
    }
  }
}

const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './read-ahead.worker.ts' : './read-ahead.worker.cjs',
  import.meta.url,
);
