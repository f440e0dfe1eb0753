import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { quoted, tablesToKeep } from './database-tables.ts';
import { pendingJobs } from './pending-jobs.ts';

/** What stands before a table's rows, as one line of JSON. */
export type TableHead = Readonly<{ table: string; columns: readonly string[] }>;

/** Ends a table's rows, as in PostgreSQL's own dumps. */
export const endOfRows = '\\.\n';

/** Jobs still to be done stand last, as lines of JSON. */
export const jobsTable = 'jobs';

/**
 * The rows of all tables as text: for each a line of JSON, then its rows in the text format of PostgreSQL's
 * COPY, then `\.`. Read within the caller's transaction; held in memory is no more than some rows. `rows` is
 * filled with how many there are of each.
 */
export async function* dumpDatabase(
  client: pg.ClientBase,
  rows: Map<string, number>,
): AsyncGenerator<Buffer> {
  await client.query(`set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
    set local timezone = 'UTC'; set local bytea_output = 'hex'; set local extra_float_digits = 1`);
  for (const { name, columns } of await tablesToKeep(client)) {
    yield line({ table: name, columns });
    const list = columns.map(quoted).join(', ');
    const stream = client.query(copyTo(`copy (select ${list} from public.${quoted(name)}) to stdout`));
    yield* stream as AsyncIterable<Buffer>;
    await finished(stream, { cleanup: true });
    rows.set(name, stream.rowCount);
    yield Buffer.from(endOfRows);
  }
  const jobs = await pendingJobs(client);
  rows.set(jobsTable, jobs.length);
  yield line({ table: jobsTable, columns: [] });
  for (const job of jobs) yield Buffer.from(`${JSON.stringify(job)}\n`);
  yield Buffer.from(endOfRows);
}

const line = (head: TableHead): Buffer => Buffer.from(`${JSON.stringify(head)}\n`);
