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
  `create or replace function guard_signed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if exists (select from cases where id = old.case_id and erased_at is null) then
      raise exception 'a signed opinion stays' using errcode = 'insufficient_privilege';
    end if;
    return old;
  end if;
  if old.released_at is not null or new.released_at is null
     or to_jsonb(new) - 'released_at'::text <> to_jsonb(old) - 'released_at'::text then
    raise exception 'a signed opinion never changes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;`,
  `create or replace trigger signed_never_changes before update or delete on opinion_versions
for each row execute function guard_signed();`,
  appendRecordFunction,
  // Other servers hear of it too: what changed is its id, nothing of it.
  `create or replace function tell_case_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('case_changed', case tg_table_name when 'cases' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'case_id' end);
  return null;
end $$;`,
  `create or replace trigger case_changed after insert or update on cases
for each row execute function tell_case_changed();`,
  `create or replace trigger message_changed after insert or update on messages
for each row execute function tell_case_changed();`,
];
