import type { DiscFile, DiscSource } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import { headLength } from '../dataset/head-length.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { buildInventory } from './build-inventory.ts';
import { readFinding, type Finding } from './finding.ts';

export interface ScanProgress {
  /** Files read so far, and bytes of the disc they stand for. */
  readonly files: number;
  readonly bytes: number;
  readonly dicom: number;
  /** Path of the file just read. */
  readonly file: string;
}

export interface ScanOptions {
  /** Called a few times a second. */
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Stops the scan: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds of a monotonic clock, to decide when to let other work run. */
  readonly now?: () => number;
}

/**
 * Reads every header of a disc and makes its inventory. A file that cannot be read is a problem in the
 * inventory, never the end. Over a source that reads synchronously no promise is made per file; the event
 * loop gets its turn every {@link turnAfter} milliseconds.
 */
export const scanDisc = async (
  source: DiscSource,
  inflate: InflateRaw,
  options: ScanOptions = {},
): Promise<Inventory> => {
  const turn = turnTaker(options);
  const findings: Finding[] = [];
  const add = (finding: Finding): Promise<void> | undefined => {
    findings.push(finding);
    return turn(finding, findings.length);
  };
  options.signal?.throwIfAborted();
  if (source.readHeads === undefined) await readSingly(source, inflate, add);
  else await readInBatches(source, inflate, add);
  options.signal?.throwIfAborted();
  return buildInventory(source.name, findings, source.problems);
};

type Add = (finding: Finding) => Promise<void> | undefined;

const readSingly = async (source: DiscSource, inflate: InflateRaw, add: Add): Promise<void> => {
  const files = source.files();
  if (Symbol.iterator in files) return readEach(files, inflate, add);
  for await (const file of files) await add(await readFinding(file, inflate));
};

/** Waits only where the medium makes it wait, then with several files under way at once. */
const readEach = async (files: Iterable<DiscFile>, inflate: InflateRaw, add: Add): Promise<void> => {
  let waiting: Promise<Finding>[] = [];
  for (const file of files) {
    const finding = readFinding(file, inflate);
    if (waiting.length > 0 || finding instanceof Promise) {
      waiting.push(Promise.resolve(finding));
      if (waiting.length < lanes) continue;
      for (const one of await Promise.all(waiting)) await add(one);
      waiting = [];
      continue;
    }
    const pause = add(finding);
    if (pause) await pause;
  }
  for (const one of await Promise.all(waiting)) await add(one);
};

const lanes = 16;
const batchSize = 64;

const readInBatches = async (source: DiscSource, inflate: InflateRaw, add: Add): Promise<void> => {
  let batch: DiscFile[] = [];
  const flush = async (): Promise<void> => {
    const heads = (await source.readHeads?.(batch, headLength)) ?? [];
    const findings = await Promise.all(
      batch.map(async (file, index) => readFinding(file, inflate, heads[index])),
    );
    for (const finding of findings) await add(finding);
    batch = [];
  };
  for await (const file of source.files()) {
    batch.push(file);
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
};

/** Long enough to cost nothing, short enough for a progress bar and a cancel button to feel alive. */
const turnAfter = 50;
/** The clock is looked at this often. */
const filesPerLook = 32;

const turnTaker = ({ onProgress, signal, now = () => performance.now() }: ScanOptions): TurnTaker => {
  let last = now();
  let bytes = 0;
  let dicom = 0;
  return (finding, files) => {
    bytes += finding.size;
    if (finding.kind === 'dicom') dicom++;
    if (files % filesPerLook !== 0) return undefined;
    const time = now();
    if (time - last < turnAfter) return undefined;
    last = time;
    onProgress?.({ files, bytes, dicom, file: finding.path });
    return nextTurn(signal);
  };
};

type TurnTaker = (finding: Finding, files: number) => Promise<void> | undefined;

const nextTurn = async (signal: AbortSignal | undefined): Promise<void> => {
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
};
