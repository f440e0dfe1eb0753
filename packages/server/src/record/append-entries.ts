import { sql } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { entryText, type UnplacedRow } from './entry-hash.ts';

export type Head = Readonly<{ seq: number; hash: Buffer }>;

/**
 * Gives the rows their places at the end of the record, in one round trip. Within a transaction nobody else
 * can append until it ends.
 */
export async function appendEntries(queries: Executor, rows: readonly UnplacedRow[]): Promise<void> {
  const entries = rows.map((row) => ({
    at: row.at.toISOString(),
    actor_kind: row.actorKind,
    actor_id: row.actorId,
    roles: row.roles,
    session_id: row.sessionId,
    act: row.act,
    object: row.object,
    object_id: row.objectId,
    case_id: row.caseId,
    origin: row.origin?.toString('hex') ?? null,
    outcome: row.outcome,
    text: entryText(row),
  }));
  await queries.execute(sql`select append_record(${JSON.stringify(entries)}::jsonb)`);
}

/**
 * The function in the database. Its statements after the lock see what was committed while it waited. Written
 * to be repeated at every start.
 */
export const appendRecordFunction = `
create or replace function append_record(entries jsonb) returns void language plpgsql as $$
declare
  place bigint;
  previous bytea;
  entry jsonb;
begin
  perform pg_advisory_xact_lock(4747003);
  select seq, hash into place, previous from record order by seq desc limit 1;
  place := coalesce(place, 0);
  previous := coalesce(previous, decode(repeat('00', 32), 'hex'));
  for entry in select * from jsonb_array_elements(entries) loop
    place := place + 1;
    previous := sha256(previous || convert_to(place || chr(10) || (entry->>'text'), 'UTF8'));
    insert into record
      (seq, at, actor_kind, actor_id, roles, session_id, act, object, object_id, case_id, origin, outcome, hash)
    values
      (place, (entry->>'at')::timestamptz, entry->>'actor_kind', entry->>'actor_id', entry->>'roles',
       entry->>'session_id', entry->>'act', entry->>'object', entry->>'object_id', entry->>'case_id',
       decode(entry->>'origin', 'hex'), entry->>'outcome', previous);
  end loop;
end $$;`;
