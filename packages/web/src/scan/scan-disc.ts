import type { Inventory } from '@overread/imaging';
import type { Disc } from './disc.ts';
import type { ReaderReport, Share, SortOrder, SorterReport } from './scan-protocol.ts';
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
  const cancel = () => {
    for (const worker of workers) worker.terminate();
  };
  const inventory = new Promise<Inventory>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(reason));
    const shares = shareOut(disc.files, readersFor(disc.files.length));
    const count = counter(shares.length, onProgress);
    const ports = shares.map((share, reader) => {
      const { port1, port2 } = new MessageChannel();
      const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
      workers.push(worker);
      worker.onmessage = ({ data }: MessageEvent<ReaderReport>) =>
        data.tell === 'failed' ? fail(data.reason) : count(reader, data);
      worker.onerror = (event) => fail(event.message);
      const message: Share = { reader, readers: shares.length, ...share, sorter: port1 };
      worker.postMessage(message, [port1]);
      return port2;
    });
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

/** More than four only contend for the medium; a handful of files is not worth a second worker's start. */
function readersFor(files: number): number {
  const cores = Math.min(Math.max(navigator.hardwareConcurrency || 2, 2), 4);
  return files > 1 && files < 32 ? 1 : cores;
}

/** Adds up what the readers report. */
function counter(readers: number, onProgress: (progress: ScanProgress) => void) {
  const opened = new Map<number, { files: number; bytes: number }>();
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
    onProgress({
      done: sum(read.values()),
      total: sum([...opened.values()].map(({ files }) => files)),
      bytes: sum([...opened.values()].map(({ bytes }) => bytes)),
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
