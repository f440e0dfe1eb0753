import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Inventory } from '@overread/imaging';
import { openDisc, scanDisc } from '@overread/imaging';
import { openFolder } from './disc-folder.ts';
import { inflateRaw } from './inflate.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What is on the disc; `undefined` when the person cancelled. */
export const readDisc = async (path: string, terminal: Terminal): Promise<Inventory | undefined> => {
  if (!existsSync(path))
    throw new UsageError(`“${path}” is not there.`, 'Check the name; if it is a CD, see that it is mounted.');
  const cancel = new AbortController();
  const onInterrupt = () => cancel.abort();
  process.once('SIGINT', onInterrupt);
  const progress = terminal.watched ? progressLine(basename(path), terminal) : undefined;
  try {
    return await scanDisc(
      await openDisc(openFolder(path, { reuseBuffer: true, readAhead: true }), inflateRaw),
      inflateRaw,
      {
        signal: cancel.signal,
        now: () => process.uptime() * 1000,
        ...(progress && { onProgress: progress }),
      },
    );
  } catch (error) {
    if (cancel.signal.aborted) return undefined;
    throw error;
  } finally {
    process.removeListener('SIGINT', onInterrupt);
    terminal.progress('');
  }
};
