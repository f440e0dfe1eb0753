import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { quoted } from '../backup/database-tables.ts';

export type Marks = Readonly<Record<string, string>>;

/** Which marks stand in which files under a folder, in one of the ways text lies in files. */
export async function marksInFiles(folder: string, marks: Marks): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    found.push(...marksIn(content, marks).map((name) => `${name} in ${path.slice(folder.length + 1)}`));
    found.push(...marksIn(Buffer.from(entry.name), marks).map((name) => `${name} as a file’s name`));
  }
  return found;
}

/** Names of the marks that stand in some bytes: as UTF-8 or UTF-16, written in hexadecimal, or in a URL. */
export const marksIn = (content: Buffer, marks: Marks): readonly string[] =>
  Object.entries(marks)
    .filter(([, mark]) => waysToWrite(mark).some((bytes) => content.includes(bytes)))
    .map(([name]) => name);

const waysToWrite = (mark: string): readonly Buffer[] => [
  Buffer.from(mark),
  Buffer.from(mark, 'utf16le'),
  Buffer.from(Buffer.from(mark).toString('hex')),
  Buffer.from(encodeURIComponent(mark)),
];

/** The same in all rows of all tables: a long value may be compressed in the database's files. */
export async function marksInRows(pool: pg.Pool, marks: Marks): Promise<readonly string[]> {
  const { rows: tables } = await pool.query<{ schema: string; name: string }>(
    `select nspname as schema, relname as name from pg_class join pg_namespace n on n.oid = relnamespace
     where relkind = 'r' and nspname not like 'pg\\_%' and nspname <> 'information_schema'`,
  );
  const found: string[] = [];
  for (const { schema, name } of tables)
    for (const [mark, text] of Object.entries(marks)) {
      const { rows } = await pool.query(
        `select 1 from ${quoted(schema)}.${quoted(name)} t
         where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0 limit 1`,
        [text, Buffer.from(text).toString('hex')],
      );
      if (rows.length > 0) found.push(`${mark} in ${schema}.${name}`);
    }
  return found;
}
