import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { BackupFault } from './backup-fault.ts';
import { quoted } from './database-tables.ts';
import { jobsTable } from './dump-database.ts';
import { dumpSections } from './dump-sections.ts';
import type { PendingJob } from './pending-jobs.ts';
import { linesOf } from './sealed-part.ts';

/**
 * Puts the rows of a dump into the tables, within the caller's transaction. Answers how many there were of
 * each, and the jobs still to be done.
 * @throws BackupFault `damaged`
 */
export async function loadDatabase(
  client: pg.ClientBase,
  dump: AsyncIterable<Buffer>,
): Promise<{ readonly rows: Readonly<Record<string, number>>; readonly jobs: readonly PendingJob[] }> {
  const rows: Record<string, number> = {};
  const jobs: PendingJob[] = [];
  for await (const { head, rows: lines } of dumpSections(dump)) {
    if (head.table === jobsTable) {
      for await (const line of linesOf(lines)) jobs.push(JSON.parse(line) as PendingJob);
      rows[head.table] = jobs.length;
      continue;
    }
    const columns = head.columns.map(quoted).join(', ');
    const sink = client.query(copyFrom(`copy public.${quoted(head.table)} (${columns}) from stdin`));
    await pipeline(Readable.from(lines, { objectMode: false }), sink).catch((error: unknown) => {
      throw error instanceof BackupFault ? error : new BackupFault('damaged', `rows of ${head.table}`, error);
    });
    rows[head.table] = sink.rowCount;
  }
  return { rows, jobs };
}
