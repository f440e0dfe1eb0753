import { desc, eq } from 'drizzle-orm';
import { open, readFile, rename } from 'node:fs/promises';
import type { Database } from '../database/open-database.ts';
import { record } from '../database/tables/record.ts';
import type { Head } from './append-entries.ts';

/** The end of the record as a line of text: its number and its hash. */
export const headText = ({ seq, hash }: Head): string => `${seq}:${hash.toString('hex')}`;

/** @throws when the text is no head */
export function parseHead(text: string): Head {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  if (seq === undefined || hash === undefined)
    throw new Error('not a head of the record: number:hash expected');
  return { seq: Number(seq), hash: Buffer.from(hash, 'hex') };
}

/** The end of the record in the database; none while it is empty. */
export async function recordHead(database: Database): Promise<Head | undefined> {
  const [head] = await database
    .select({ seq: record.seq, hash: record.hash })
    .from(record)
    .orderBy(desc(record.seq))
    .limit(1);
  return head;
}

/** The head kept in `file`, or none. @throws when the file holds something else */
export async function readHeadFile(file: string): Promise<Head | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseHead(text);
}

/**
 * Keeps the end of the record in a file outside the database, so that entries cut off its end are missed. A
 * database that no longer holds the head kept before is not followed: the old head stays as evidence.
 * Answers whether the record still held it.
 */
export async function keepHead(database: Database, file: string): Promise<boolean> {
  const before = await readHeadFile(file);
  if (before && !(await holds(database, before))) return false;
  const head = await recordHead(database);
  if (head && head.seq !== before?.seq) await writeHeadFile(file, head);
  return true;
}

/** Writes `head` whole or not at all. */
export async function writeHeadFile(file: string, head: Head): Promise<void> {
  const draft = `${file}.new`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(`${headText(head)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

async function holds(database: Database, head: Head): Promise<boolean> {
  const [found] = await database.select({ hash: record.hash }).from(record).where(eq(record.seq, head.seq));
  return found?.hash.equals(head.hash) ?? false;
}
