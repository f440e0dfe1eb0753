import type { DirectoryEntry } from '@overread/case';
import type { Transaction } from '../database/open-database.ts';
import { keepEntry, listDirectory, type DirectoryRow } from './directory.ts';
import { readTable, type TableRow } from './read-table.ts';

/** What one line of the table does, or would do. */
export interface ImportedRow {
  readonly line: number;
  readonly email: string;
  readonly does: 'change' | 'invite-first' | 'nothing' | 'refused';
  readonly faults: { column: string; reason: string }[];
}

/**
 * Takes entries from a CSV table, each for the reviewer with its mail address. A line with a fault is left out and told, the others
 * are taken; a dry run takes none.
 */
export async function importEntries(
  tx: Transaction,
  given: { readonly csv: string; readonly dryRun: boolean; readonly by: string; readonly at: Date },
): Promise<ImportedRow[]> {
  const known = new Map((await listDirectory(tx)).map((row) => [row.email, row]));
  const seen = new Set<string>();
  const done: ImportedRow[] = [];
  for (const row of readTable(given.csv)) {
    const twice = row.email !== '' && seen.has(row.email);
    seen.add(row.email);
    const faults = [...row.faults, ...(twice ? [{ column: 'email', reason: 'twice' }] : [])];
    const reviewer = known.get(row.email);
    const does = doesOf({ ...row, faults }, reviewer);
    if (does === 'change' && reviewer && !given.dryRun)
      await keepEntry(tx, {
        personId: reviewer.personId,
        over: reviewer.version,
        entry: row.over(reviewer.entry),
        by: given.by,
        at: given.at,
      });
    done.push({ line: row.line, email: row.email, does, faults });
  }
  return done;
}

function doesOf(row: TableRow, reviewer: DirectoryRow | undefined): ImportedRow['does'] {
  if (row.faults.length > 0) return 'refused';
  if (!reviewer) return 'invite-first';
  return isSame(row.over(reviewer.entry), reviewer.entry) ? 'nothing' : 'change';
}

const isSame = (one: DirectoryEntry, other: DirectoryEntry): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

const inOrder = (entry: DirectoryEntry) => Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1));
