import type pg from 'pg';

export type TableShape = Readonly<{ name: string; columns: readonly string[] }>;

/** Who is signed in and what was tried lately is of the moment: after a restore people sign in anew. */
const ofTheMoment: ReadonlySet<string> = new Set(['sessions', 'verifications', 'rate_limits']);

/** Tables of the database whose rows a backup holds, those others refer to first. */
export async function tablesToKeep(client: pg.ClientBase): Promise<readonly TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select relname as name, array_agg(attname::text order by attnum) as columns
     from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0
       and not attisdropped and attgenerated = ''
     where relnamespace = 'public'::regnamespace and relkind = 'r'
     group by relname order by relname`,
  );
  const kept = rows.filter(({ name }) => !ofTheMoment.has(name));
  return referredFirst(kept, await references(client));
}

/** Every table of the schema that has rows. */
export async function filledTables(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  const filled: string[] = [];
  for (const { name } of rows) {
    const found = await client.query(`select 1 from public.${quoted(name)} limit 1`);
    if (found.rows.length > 0) filled.push(name);
  }
  return filled;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

type Reference = Readonly<{ from: string; to: string }>;

async function references(client: pg.ClientBase): Promise<readonly Reference[]> {
  const { rows } = await client.query<Reference>(
    `select child.relname as from, parent.relname as to from pg_constraint
     join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
     where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`,
  );
  return rows;
}

function referredFirst(tables: readonly TableShape[], refers: readonly Reference[]): readonly TableShape[] {
  const ordered: TableShape[] = [];
  const waiting = new Set(tables.map(({ name }) => name));
  while (waiting.size > 0) {
    const ready = tables.filter(
      ({ name }) => waiting.has(name) && !refers.some(({ from, to }) => from === name && waiting.has(to)),
    );
    if (ready.length === 0)
      throw new Error(`tables refer to each other in a ring: ${[...waiting].join(', ')}`);
    for (const table of ready) waiting.delete(table.name);
    ordered.push(...ready);
  }
  return ordered;
}
