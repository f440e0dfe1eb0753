import { count, sql } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { documents } from '../database/tables/documents.ts';
import { instances } from '../database/tables/imaging.ts';
import { runningTotal, weekOf } from './cases-over-time.ts';

const kinds = [
  { kind: 'images', table: instances },
  { kind: 'papers', table: documents },
] as const;

/** Bytes of what is kept today, by when it came: as sent, without what is made from it. */
export const storageOverTime = (queries: Executor, weeks: readonly Date[]) =>
  Promise.all(
    kinds.map(async ({ kind, table }) => {
      const rows = await queries
        .select({
          week: weekOf(table.addedAt, weeks),
          files: count(),
          by: sql<number>`sum(${table.bytes})::float8`,
        })
        .from(table)
        .groupBy(sql`1`);
      const files = rows.reduce((sum, row) => sum + row.files, 0);
      return { kind, files, bytes: runningTotal(rows) };
    }),
  );
