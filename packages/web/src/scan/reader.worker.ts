import { headLength, readFinding, type DiscFile, type DiscSource } from '@overread/imaging';
import { inflateRaw } from './inflate.ts';
import { openFiles, openGiven } from './open-given.ts';
import type { Batch, Piece, ReaderOrder, ReaderReport } from './scan-protocol.ts';

/** Files whose heads are read with one Blob. More gains nothing, and costs memory. */
const batchSize = 64;

let reader: Reader | undefined;
const pieces: Piece[] = [];

self.onmessage = ({ data }: MessageEvent<ReaderOrder>) => {
  if (data.tell === 'begin') reader = new Reader(data.reader, data.readers, data.sorter);
  if (data.tell === 'piece') pieces.push(data);
  if (data.tell === 'end')
    void readAll().catch((error: unknown) => report({ tell: 'failed', reason: String(error) }));
};

async function readAll(): Promise<void> {
  for (const divided of [false, true]) {
    const files = pieces.filter((piece) => piece.divided === divided).flatMap((piece) => piece.files);
    if (files.length > 0) await reader?.read({ files, divided });
  }
  reader?.end();
}

class Reader {
  readonly #reader: number;
  readonly #readers: number;
  readonly #sorter: MessagePort;
  readonly #opened = { given: 0, files: 0, bytes: 0 };
  #read = 0;

  constructor(reader: number, readers: number, sorter: MessagePort) {
    this.#reader = reader;
    this.#readers = readers;
    this.#sorter = sorter;
  }

  async read(piece: Piece): Promise<void> {
    const disc = piece.divided ? await openGiven(piece.files) : await openFiles(piece.files);
    const all = [...(disc.files() as Iterable<DiscFile>)];
    const files = piece.divided ? this.#partOf(all) : all;
    const isFirst = !piece.divided || this.#reader === 0;
    this.#tellOpened(isFirst ? piece.files : [], files.length);
    await this.#readAll(disc, files);
    if (isFirst) this.#post([], disc.problems);
  }

  end(): void {
    this.#post([], [], true);
    report({ tell: 'done' });
  }

  /** A run of neighbours: they lie together in an archive too. */
  #partOf(files: readonly DiscFile[]): readonly DiscFile[] {
    const size = Math.ceil(files.length / this.#readers);
    return files.slice(this.#reader * size, (this.#reader + 1) * size);
  }

  /** Bytes are those given, not what they inflate to; what all readers open counts once. */
  #tellOpened(given: Piece['files'], files: number): void {
    this.#opened.given += given.length;
    this.#opened.files += files;
    for (const { blob } of given) this.#opened.bytes += blob.size;
    report({ tell: 'opened', ...this.#opened });
  }

  async #readAll(disc: DiscSource, files: readonly DiscFile[]): Promise<void> {
    const batches = inBatches(files);
    let next = headsOf(disc, batches[0] ?? []);
    for (const [index, batch] of batches.entries()) {
      const heads = await next;
      // The next batch is fetched while this one is parsed.
      next = headsOf(disc, batches[index + 1] ?? []);
      await this.#readBatch(batch, heads);
    }
  }

  async #readBatch(batch: readonly DiscFile[], heads: readonly (Uint8Array | undefined)[]): Promise<void> {
    const findings = await Promise.all(
      batch.map(async (file, index) => readFinding(file, inflateRaw, heads[index])),
    );
    this.#read += batch.length;
    this.#post(findings, []);
    report({ tell: 'read', files: this.#read, now: batch.at(-1)?.path ?? '' });
  }

  #post(findings: Batch['findings'], problems: Batch['problems'], last = false): void {
    this.#sorter.postMessage({ findings, problems, last } satisfies Batch);
  }
}

const inBatches = (files: readonly DiscFile[]): (readonly DiscFile[])[] =>
  Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
    files.slice(index * batchSize, (index + 1) * batchSize),
  );

const headsOf = async (
  disc: DiscSource,
  batch: readonly DiscFile[],
): Promise<readonly (Uint8Array | undefined)[]> =>
  batch.length === 0 ? [] : ((await disc.readHeads?.(batch, headLength)) ?? []);

function report(message: ReaderReport): void {
  self.postMessage(message);
}
