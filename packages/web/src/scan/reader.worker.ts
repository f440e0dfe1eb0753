import { headLength, readFinding, type DiscFile, type DiscSource, type Finding } from '@overread/imaging';

import { inflateRaw } from './inflate.ts';
import { openGiven } from './open-given.ts';
import type { Batch, ReaderReport, Share } from './scan-protocol.ts';

/** Files whose heads are read with one Blob. More gains nothing, and costs memory. */
const batchSize = 64;

self.onmessage = ({ data }: MessageEvent<Share>) => {
  void readShare(data).catch((error: unknown) => report({ tell: 'failed', reason: String(error) }));
};

async function readShare(share: Share): Promise<void> {
  const own = await openGiven(share.files);
  const divided = await openGiven(share.divided);
  const ownFiles = [...(own.files() as Iterable<DiscFile>)];
  const dividedFiles = partOf([...(divided.files() as Iterable<DiscFile>)], share);
  report({ tell: 'opened', files: ownFiles.length + dividedFiles.length, bytes: bytesOf(share) });
  const reader = new Reader(share.sorter);
  await reader.read(own, ownFiles);
  await reader.read(divided, dividedFiles);
  const problems = [...own.problems, ...(share.reader === 0 ? divided.problems : [])];
  share.sorter.postMessage({ findings: [], problems, last: true } satisfies Batch);
  report({ tell: 'done' });
}

/** A run of neighbours: they lie together in an archive too. */
function partOf(files: readonly DiscFile[], { reader, readers }: Share): readonly DiscFile[] {
  const size = Math.ceil(files.length / readers);
  return files.slice(reader * size, (reader + 1) * size);
}

/** What was given, not what it inflates to; archives that all readers open count once. */
const bytesOf = ({ files, divided, reader }: Share): number =>
  [...files, ...(reader === 0 ? divided : [])].reduce((sum, { blob }) => sum + blob.size, 0);

class Reader {
  readonly #sorter: MessagePort;
  #files = 0;

  constructor(sorter: MessagePort) {
    this.#sorter = sorter;
  }

  async read(disc: DiscSource, files: readonly DiscFile[]): Promise<void> {
    let heads = this.#heads(disc, files, 0);
    for (let at = 0; at < files.length; at += batchSize) {
      const ready = await heads;
      // The next batch is fetched while this one is parsed.
      heads = this.#heads(disc, files, at + batchSize);
      const batch = files.slice(at, at + batchSize);
      const findings: Finding[] = [];
      for (const [index, file] of batch.entries())
        findings.push(await readFinding(file, inflateRaw, ready[index]));
      this.#files += batch.length;
      this.#sorter.postMessage({ findings, problems: [], last: false } satisfies Batch);
      report({ tell: 'read', files: this.#files, now: batch.at(-1)?.path ?? '' });
    }
  }

  async #heads(
    disc: DiscSource,
    files: readonly DiscFile[],
    at: number,
  ): Promise<readonly (Uint8Array | undefined)[]> {
    const batch = files.slice(at, at + batchSize);
    return batch.length === 0 ? [] : ((await disc.readHeads?.(batch, headLength)) ?? []);
  }
}

function report(message: ReaderReport): void {
  self.postMessage(message);
}
