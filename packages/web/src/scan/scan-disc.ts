import type { Inventory } from '@overread/imaging';
import type { Disc } from './disc.ts';
import type { Piece, ReaderOrder, ReaderReport, SortOrder, SorterReport } from './scan-protocol.ts';
import { shareOut } from './share-out.ts';

/** How far reading has come. */
export interface ScanProgress {
  readonly done: number;
  /** Files known so far; grows while archives are opened. */
  readonly total: number;
  readonly bytes: number;
  readonly now: string;
  readonly sorting: boolean;
}

export interface Scan {
  /** Fails when no file could be read because the browser refused to work. */
  readonly inventory: Promise<Inventory>;
  /** Stops at once; the promise then never settles. */
  readonly cancel: () => void;
}

/** Reads a disc in several workers and sorts what they find in another; the page only counts. */
export function scanDisc(disc: Disc, onProgress: (progress: ScanProgress) => void): Scan {
  const workers: Worker[] = [];
  const cancelled = new AbortController();
  const cancel = () => {
    cancelled.abort();
    for (const worker of workers) worker.terminate();
  };
  const inventory = new Promise<Inventory>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(reason));
    const shares = shareOut(disc.files, readersFor(disc.files.length));
    const count = counter(disc.files.length, shares.length, onProgress);
    const ports: MessagePort[] = [];
    const readers = shares.map((_, reader) => {
      const { port1, port2 } = new MessageChannel();
      const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
      workers.push(worker);
      worker.onmessage = ({ data }: MessageEvent<ReaderReport>) =>
        data.tell === 'failed' ? fail(data.reason) : count(reader, data);
      worker.onerror = (event) => fail(event.message);
      const begin: ReaderOrder = { tell: 'begin', reader, readers: shares.length, sorter: port1 };
      worker.postMessage(begin, [port1]);
      ports.push(port2);
      return worker;
    });
    void handOut(readers, shares, cancelled.signal);
    const sorter = new Worker(new URL('./sorter.worker.ts', import.meta.url), { type: 'module' });
    workers.push(sorter);
    sorter.onmessage = ({ data }: MessageEvent<SorterReport>) =>
      data.tell === 'failed' ? fail(data.reason) : resolve(data.inventory);
    sorter.onerror = (event) => fail(event.message);
    const order: SortOrder = { name: disc.name, unreadable: disc.unreadable, readers: ports };
    sorter.postMessage(order, ports);
  });
  void inventory.catch(() => undefined).then(cancel);
  return { inventory, cancel };
}

/** Milliseconds after which the page gets to do whatever else it has to do. */
const turnAfter = 50;

/**
 * Gives every reader its pieces, one reader after the other. A reader begins when it has all of its own: the
 * browser looks at each file as it is handed over, and does that far slower the more readers keep it busy.
 */
async function handOut(
  readers: readonly Worker[],
  shares: readonly (readonly Piece[])[],
  signal: AbortSignal,
): Promise<void> {
  let since = performance.now();
  for (const [index, reader] of readers.entries()) {
    for (const piece of shares[index] ?? []) {
      if (signal.aborted) return;
      reader.postMessage({ tell: 'piece', ...piece } satisfies ReaderOrder);
      if (performance.now() - since < turnAfter) continue;
      await new Promise((resume) => setTimeout(resume, 0));
      since = performance.now();
    }
    reader.postMessage({ tell: 'end' } satisfies ReaderOrder);
  }
}

/** More than four only contend for the medium; a handful of files is not worth a second worker's start. */
function readersFor(files: number): number {
  const cores = Math.min(Math.max(navigator.hardwareConcurrency || 2, 2), 4);
  return files > 1 && files < 32 ? 1 : cores;
}

/** Adds up what the readers report. */
function counter(given: number, readers: number, onProgress: (progress: ScanProgress) => void) {
  const opened = new Map<number, { given: number; files: number; bytes: number }>();
  const read = new Map<number, number>();
  let finished = 0;
  let now = '';
  return (reader: number, report: Exclude<ReaderReport, { tell: 'failed' }>) => {
    if (report.tell === 'opened') opened.set(reader, report);
    if (report.tell === 'read') {
      read.set(reader, report.files);
      now = report.now;
    }
    if (report.tell === 'done') finished++;
    const all = [...opened.values()];
    onProgress({
      done: sum(read.values()),
      total: Math.max(0, given - sum(all.map((one) => one.given))) + sum(all.map(({ files }) => files)),
      bytes: sum(all.map(({ bytes }) => bytes)),
      now,
      sorting: finished === readers,
    });
  };
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
