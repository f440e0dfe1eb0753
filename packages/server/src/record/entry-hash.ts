import { createHash } from 'node:crypto';
import type { record } from '../database/tables/record.ts';

export type RecordRow = typeof record.$inferSelect;
export type UnplacedRow = Omit<RecordRow, 'seq' | 'hash'>;

/** What the first entry follows on. */
export const beforeFirst: Buffer = Buffer.alloc(32);

/**
 * SHA-256 over the hash before, the entry's number in decimal, a line feed, and the entry's text. The database
 * computes the same when it gives an entry its place (`append_record`). docs/for-operators.md tells how to
 * check it without this program.
 */
export const entryHash = (previous: Buffer, row: Omit<RecordRow, 'hash'>): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(`${row.seq}\n${entryText(row)}`)
    .digest();

/** One JSON array in this order of fields; times as ISO 8601 in UTC with milliseconds, bytes in hex. */
export const entryText = (row: UnplacedRow): string =>
  JSON.stringify([
    row.at.toISOString(),
    row.actorKind,
    row.actorId,
    row.roles,
    row.sessionId,
    row.act,
    row.object,
    row.objectId,
    row.caseId,
    row.origin?.toString('hex') ?? null,
    row.outcome,
  ]);
