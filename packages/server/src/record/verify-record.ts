import { asc, gt } from 'drizzle-orm';
import type { Database } from '../database/open-database.ts';
import { record, recordOrigins } from '../database/tables/record.ts';
import type { Head } from './append-entries.ts';
import { beforeFirst, entryHash } from './entry-hash.ts';
import { originOf } from './origins.ts';

/**
 * `broken`: the entry does not follow from the one before: one of the two was changed, or their order was.
 * `missing`: entries are absent before this one. `cut-short`: the record ends before a head that was kept
 * elsewhere. `other-history`: it holds another entry at that head's place. `origin-changed`: an address is not
 * the one recorded.
 */
export type RecordFault = Readonly<{
  code: 'broken' | 'missing' | 'cut-short' | 'other-history' | 'origin-changed';
  seq: number;
}>;

export type RecordVerdict = Readonly<{
  entries: number;
  head: Head | undefined;
  /** The first faults, up to a hundred. */
  faults: readonly RecordFault[];
}>;

const mostFaults = 100;
const pageSize = 5_000;

/**
 * Reads the whole record and recomputes its chain. `knownHeads` are ends seen before and kept outside the
 * database; without one, entries cut off the end cannot be missed.
 */
export async function verifyRecord(
  database: Database,
  knownHeads: readonly Head[] = [],
): Promise<RecordVerdict> {
  const faults: RecordFault[] = [];
  const unseen = new Map(knownHeads.map((head) => [head.seq, head]));
  let head: Head = { seq: 0, hash: beforeFirst };
  let entries = 0;
  for await (const row of allRows(database)) {
    entries += 1;
    if (row.seq !== head.seq + 1) faults.push({ code: 'missing', seq: row.seq });
    else if (!entryHash(head.hash, row).equals(row.hash)) faults.push({ code: 'broken', seq: row.seq });
    const known = unseen.get(row.seq);
    if (known && !known.hash.equals(row.hash)) faults.push({ code: 'other-history', seq: row.seq });
    unseen.delete(row.seq);
    head = { seq: row.seq, hash: row.hash };
    if (faults.length >= mostFaults) break;
  }
  if (faults.length < mostFaults) {
    for (const { seq } of unseen.values())
      faults.push({ code: seq > head.seq ? 'cut-short' : 'missing', seq });
    faults.push(...(await changedOrigins(database)));
  }
  return { entries, head: entries > 0 ? head : undefined, faults: faults.slice(0, mostFaults) };
}

async function* allRows(database: Database) {
  let after = 0;
  for (;;) {
    const page = await database
      .select()
      .from(record)
      .where(gt(record.seq, after))
      .orderBy(asc(record.seq))
      .limit(pageSize);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

async function changedOrigins(database: Database): Promise<RecordFault[]> {
  const rows = await database.select().from(recordOrigins);
  return rows
    .filter(({ salt, address, origin }) => !originOf(salt, address).equals(origin))
    .map(() => ({ code: 'origin-changed', seq: 0 }) as const);
}
