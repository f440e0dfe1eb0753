import { DiscReadError, type DiscFile } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import type { Problem } from '../problem.ts';
import { headLength } from './head-length.ts';
import type { HeaderRecord } from './header-record.ts';
import { HeaderWalker, walkerWants } from './header-walker.ts';
import { recordOf } from './record-of.ts';
import { walkInflated } from './walk-inflated.ts';

export type HeaderResult =
  | { readonly kind: 'dicom'; readonly record: HeaderRecord }
  | { readonly kind: 'not-dicom'; readonly head: Uint8Array }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** How much of a header to read. */
export type HeaderExtent = 'enough' | 'whole';

/**
 * Reads the header of one file. Synchronous where `file.read` is. `head`, when given, is the file's
 * first bytes, read already (at least {@link headLength} of them, or all). What is malformed is said
 * in the record's problems, with the values read until then; only a failing medium gives `failed`.
 * By default a CT or MR slice is read up to group 0028 and on only as far as it was read anyway;
 * `whole` reads on to the pixels.
 */
export const readInstance = (
  file: DiscFile,
  inflate: InflateRaw,
  head?: Uint8Array,
  extent: HeaderExtent = 'enough',
): HeaderResult | Promise<HeaderResult> => {
  const walker = idle.pop() ?? new HeaderWalker();
  try {
    const reading: Reading = {
      file,
      size: -1,
      inflate,
      walker,
      extent,
      readLength: headLength,
      compressed: false,
    };
    const result = drive(
      reading,
      head === undefined || head.length < leastHead ? file.read(0, forecast.next()) : head,
    );
    if (!(result instanceof Promise)) {
      idle.push(walker);
      return result;
    }
    return result.catch((error: unknown) => failed(file, error)).finally(() => idle.push(walker));
  } catch (error) {
    idle.push(walker);
    return failed(file, error);
  }
};

/**
 * How much of a file is read first: what the headers before it took. Neighbours are mostly alike, and in an
 * archive every byte has to be inflated. Where it was too little, the rest of the head is read.
 */
class HeadForecast {
  #last = headLength / 2;
  #lastButOne = headLength / 2;

  next(): number {
    return Math.max(this.#last, this.#lastButOne);
  }

  /** `looked`: up to where elements were looked at. */
  learn(looked: number): void {
    const taken = Math.ceil((looked + lastElement) / step) * step;
    this.#lastButOne = this.#last;
    this.#last = Math.min(Math.max(taken, 2 * step), headLength);
  }
}

const step = 1024;
/** Room for the element that comes last, which is most often that of the pixels. */
const lastElement = 128;
const forecast = new HeadForecast();

/** Walkers keep their buffers, so a reader of thousands of files makes as many as it reads at a time. */
const idle: HeaderWalker[] = [];

/** Enough to tell whether a file is DICOM. */
const leastHead = 512;
const longestRead = 131_072;
const mostCompressed = 32 * 1024 * 1024;

interface Reading {
  readonly file: DiscFile;
  readonly inflate: InflateRaw;
  readonly walker: HeaderWalker;
  readonly extent: HeaderExtent;
  /** -1 until the first read, which often tells it for nothing. */
  size: number;
  readLength: number;
  /** The next bytes are a deflated data set. */
  compressed: boolean;
}

type Window = Uint8Array | Promise<Uint8Array>;

const drive = (reading: Reading, first: Window): HeaderResult | Promise<HeaderResult> => {
  let window = first;
  for (;;) {
    if (window instanceof Promise) return driveLater(reading, window);
    const next = advance(reading, window);
    if ('kind' in next) return next;
    window = next;
  }
};

const driveLater = async (reading: Reading, first: Promise<Uint8Array>): Promise<HeaderResult> => {
  let window: Window = first;
  for (;;) {
    const next = advance(reading, await window);
    if ('kind' in next) return next;
    window = next;
  }
};

/** One window walked: the result, or the next window. */
const advance = (reading: Reading, bytes: Uint8Array): HeaderResult | Window => {
  const { walker } = reading;
  if (reading.size < 0) {
    reading.size = reading.file.size;
    walker.start(reading.file.path, reading.size, reading.extent === 'whole');
  }
  if (reading.compressed) {
    walkInflated(walker, bytes, reading.inflate);
    return read(reading);
  }
  if (bytes.length < walker.least) {
    walker.cutOff();
    return read(reading);
  }
  const base = walker.position;
  const want = walker.run(bytes);
  if (want === walkerWants.nothing) return read(reading);
  if (want === walkerWants.notDicom) return { kind: 'not-dicom', head: bytes.slice(0, 1024) };
  if (want === walkerWants.inflated) {
    reading.compressed = true;
    return reading.file.read(walker.position, Math.min(reading.size - walker.position, mostCompressed));
  }
  const end = base + bytes.length;
  if (end < headLength && walker.position + walker.least <= headLength) return restOfHead(reading);
  return reading.file.read(walker.position, nextLength(reading, Math.max(end, headLength)));
};

const restOfHead = ({ file, size, walker }: Reading): Window =>
  file.read(walker.position, Math.min(headLength, size) - walker.position);

/** Reading on grows the window; a jump starts small again, as readahead would fetch what was jumped over. */
const nextLength = (reading: Reading, windowEnd: number): number => {
  const { position, least } = reading.walker;
  reading.readLength = position > windowEnd ? headLength : Math.min(reading.readLength * 2, longestRead);
  return Math.min(Math.max(least, reading.readLength), reading.size - position);
};

const read = ({ walker, size }: Reading): HeaderResult => {
  forecast.learn(walker.looked);
  return { kind: 'dicom', record: recordOf(walker, size) };
};

const failed = (file: DiscFile, error: unknown): HeaderResult => {
  if (!(error instanceof DiscReadError)) throw error;
  const reason = error.cause instanceof Error ? error.cause.message : String(error.cause);
  return { kind: 'failed', problem: { code: 'unreadable-file', file: file.path, detail: { reason } } };
};
