import { appendRecordFunction } from '../record/append-entries.ts';

/** What the database does and refuses beyond what its tables can say. Run at every start, so written to be repeated. */
export const guards: readonly string[] = [
  `create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;`,
  `create or replace trigger record_is_append_only before update or delete on record
for each row execute function refuse_change();`,
  `create or replace trigger record_is_not_truncated before truncate on record
for each statement execute function refuse_change();`,
  appendRecordFunction,
];
