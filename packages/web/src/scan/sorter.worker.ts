import { buildInventory, type Finding, type Problem } from '@overread/imaging';
import type { Batch, SortOrder, SorterReport } from './scan-protocol.ts';

self.onmessage = ({ data }: MessageEvent<SortOrder>) => {
  void sort(data).then(report, (error: unknown) => report({ tell: 'failed', reason: String(error) }));
};

async function sort({ name, unreadable, readers }: SortOrder): Promise<SorterReport> {
  const parts = await Promise.all(readers.map(collect));
  const problems: Problem[] = unreadable.map((file) => ({
    code: 'unreadable-file',
    file,
    detail: { reason: 'denied' },
  }));
  const inventory = buildInventory(
    name,
    parts.flatMap(({ findings }) => findings),
    [...problems, ...parts.flatMap((part) => part.problems)],
  );
  return { tell: 'inventory', inventory };
}

interface Collected {
  readonly findings: Finding[];
  readonly problems: Problem[];
}

/** All that one reader finds, in its order. */
function collect(reader: MessagePort): Promise<Collected> {
  const collected: Collected = { findings: [], problems: [] };
  return new Promise((resolve) => {
    reader.onmessage = ({ data }: MessageEvent<Batch>) => {
      for (const finding of data.findings) collected.findings.push(finding);
      for (const problem of data.problems) collected.problems.push(problem);
      if (data.last) resolve(collected);
    };
  });
}

function report(message: SorterReport): void {
  self.postMessage(message);
}
