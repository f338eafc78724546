/**
 * Joining two registrations of one person and taking them apart, inside the wall of the caller's programme. The functions
 * run as the owner, because what keeps history may not be changed by the application; they ask the catalogue for every
 * column that names a person, so that a table of tomorrow is moved without being named here.
 */
export const mergeSql = `
-- What a merge leaves where it is, and why. A test holds every foreign key to patient against this list.
create function merge_exceptions() returns table (table_name text, column_name text, reason text)
language sql immutable as $$ values
  ('audit_event', 'patient_id', 'Sealed in a chain: what was looked at under a registration is found through the merge'),
  ('patient', 'merged_into', 'Says itself where the registration went'),
  ('patient_merge', 'survivor_id', 'The record of the merge'),
  ('patient_merge', 'absorbed_id', 'The record of the merge')
$$;

create function merge_columns() returns table (table_name text, column_name text)
language sql stable set search_path = public, pg_temp as $$
  select c.relname::text, a.attname::text
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname <> 'programme_id'
    and (a.attname = 'patient_id' or exists (select 1 from pg_constraint f
      where f.contype = 'f' and f.conrelid = c.oid and f.confrelid = 'patient'::regclass and a.attnum = any (f.conkey)))
    and not exists (select 1 from merge_exceptions() e where e.table_name = c.relname and e.column_name = a.attname)
  order by 1, 2
$$;

-- The text by which a row of t is found again, as an expression: its key without the programme and without whom it names.
create function merge_row_key(of_table text, of_column text) returns text
language sql stable set search_path = public, pg_temp as $$
  select case count(*) when 0 then quote_literal('-') when 1 then format('t.%I::text', min(a.attname::text))
    else 'jsonb_build_object(' || string_agg(format('%L, t.%I', a.attname, a.attname), ', ' order by a.attname) || ')::text' end
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = of_table::regclass and i.indisprimary and a.attname not in ('programme_id', of_column)
$$;

-- The registration that stands for this one: itself, or the one at the end of the merges.
create function merged_to(of_patient uuid) returns uuid
language sql stable set search_path = public, pg_temp as $$
  with recursive way as (
    select p.id, p.merged_into from patient p where p.id = of_patient
    union all select p.id, p.merged_into from way join patient p on p.id = way.merged_into)
  select way.id from way where way.merged_into is null limit 1
$$;

-- How many rows of each kind name a person.
create function merge_count(of_patient uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_programme uuid := nullif(current_setting('cairn.programme', true), '')::uuid;
  c record; n bigint; counted jsonb := '{}';
begin
  for c in select * from merge_columns() loop
    execute format('select count(*) from %I t where t.programme_id = $1 and t.%I = $2', c.table_name, c.column_name)
      into n using of_programme, of_patient;
    if n > 0 then counted := counted || jsonb_build_object(c.table_name || '.' || c.column_name, n); end if;
  end loop;
  return counted;
end $$;

-- One primary counselor at a time: where both were assigned for a day, the assignment of the episode that goes on stays.
create function merge_assignments(of_merge uuid, of_programme uuid, survivor uuid, absorbed uuid) returns void
language sql set search_path = public, pg_temp as $$
  with cover as (
    select distinct case when ea.closed_on is null and es.closed_on is not null then s.id else a.id end as id
    from assignment a join episode ea on ea.id = a.episode_id
    join assignment s on s.programme_id = of_programme and s.patient_id = survivor and s.kind = 'primary'
      and daterange(s.from_day, s.to_day, '[]') && daterange(a.from_day, a.to_day, '[]')
    join episode es on es.id = s.episode_id
    where a.programme_id = of_programme and a.patient_id = absorbed and a.kind = 'primary'
  ), kept as (
    insert into patient_merge_row (merge_id, programme_id, table_name, change, column_name, row_id, before)
    select of_merge, of_programme, 'assignment', 'changed', 'kind', t.id::text, jsonb_build_object('kind', t.kind, 'counts', t.counts)
    from assignment t join cover on cover.id = t.id
  )
  update assignment t set kind = 'cover', counts = false from cover where t.id = cover.id
$$;

-- Of two open episodes one goes on; the other ends on the day, with what was open in it. An assignment that had not begun
-- is set aside.
create function merge_close_episode(of_merge uuid, of_programme uuid, of_episode uuid, on_day date, at timestamptz) returns void
language sql set search_path = public, pg_temp as $$
  with ended as (
    insert into patient_merge_row (merge_id, programme_id, table_name, change, column_name, row_id, before)
    select of_merge, of_programme, x.name, 'changed', x.col, x.id, x.before from (
      select 'episode' as name, 'closed_on' as col, t.id::text as id, jsonb_build_object('closed_on', t.closed_on) as before
        from episode t where t.programme_id = of_programme and t.id = of_episode
      union all select 'episode_span', 'ended_at', t.id::text, jsonb_build_object('ended_at', t.ended_at)
        from episode_span t where t.programme_id = of_programme and t.episode_id = of_episode and t.ended_at is null and t.voided_at is null
      union all select 'assignment', 'to_day', t.id::text, jsonb_build_object('to_day', t.to_day)
        from assignment t where t.programme_id = of_programme and t.episode_id = of_episode and t.from_day <= on_day
          and (t.to_day is null or t.to_day > on_day)) x
  ), aside as (
    delete from assignment t where t.programme_id = of_programme and t.episode_id = of_episode and t.from_day > on_day
    returning t.id, to_jsonb(t) as whole
  ), kept as (
    insert into patient_merge_row (merge_id, programme_id, table_name, change, column_name, row_id, before)
    select of_merge, of_programme, 'assignment', 'removed', '*', aside.id::text, aside.whole from aside
  ), assigned as (
    update assignment t set to_day = on_day where t.programme_id = of_programme and t.episode_id = of_episode
      and t.from_day <= on_day and (t.to_day is null or t.to_day > on_day)
  ), spans as (
    update episode_span t set ended_at = greatest(at, t.started_at) where t.programme_id = of_programme
      and t.episode_id = of_episode and t.ended_at is null and t.voided_at is null
  )
  update episode t set closed_on = greatest(on_day, t.opened_on) where t.programme_id = of_programme and t.id = of_episode
$$;

-- Both may hold something of which a person has one (who has them at a window, who sees their chart): the survivor's
-- stays, the other one is kept whole with the merge.
create function merge_set_aside(of_merge uuid, of_programme uuid, survivor uuid, absorbed uuid, of_table text, of_column text)
returns void language plpgsql set search_path = public, pg_temp as $$
declare u record; same text; given text;
begin
  if of_table = 'episode' then return; end if;
  for u in
    select i.indexrelid, i.indrelid, i.indkey, i.indnkeyatts, pg_get_expr(i.indpred, i.indrelid) as pred
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attname = of_column
    where i.indrelid = of_table::regclass and i.indisunique and a.attnum = any (i.indkey) and 0 <> all (i.indkey)
  loop
    select coalesce(string_agg(format(' and s.%I = m.%I', a.attname, a.attname), ''), '') into same
    from pg_attribute a where a.attrelid = u.indrelid and a.attnum = any (u.indkey) and a.attname not in ('programme_id', of_column);
    given := coalesce(' and (' || u.pred || ')', '');
    execute format('with mine as (select ctid as place, * from %1$I where programme_id = $2 and %2$I = $4%3$s),
      theirs as (select * from %1$I where programme_id = $2 and %2$I = $3%3$s),
      gone as (delete from %1$I t using mine m where t.ctid = m.place and exists (select 1 from theirs s where true%4$s)
        returning %5$s as id, to_jsonb(t) as whole)
      insert into patient_merge_row (merge_id, programme_id, table_name, change, column_name, row_id, before)
      select $1, $2, %6$L, ''removed'', %2$L, gone.id, gone.whole from gone',
      of_table, of_column, given, same, merge_row_key(of_table, of_column), of_table)
    using of_merge, of_programme, survivor, absorbed;
  end loop;
end $$;

create function merge_patients(of_merge uuid, survivor uuid, absorbed uuid, closes uuid, on_day date, at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_programme uuid := nullif(current_setting('cairn.programme', true), '')::uuid;
  found int; c record;
begin
  perform 1 from patient p where p.programme_id = of_programme and p.id in (survivor, absorbed) order by p.id for update;
  select count(*) into found from patient p
    where p.programme_id = of_programme and p.id in (survivor, absorbed) and p.merged_into is null;
  if found <> 2 then raise exception 'Two standing registrations of this programme are joined.'; end if;
  if closes is not null then perform merge_close_episode(of_merge, of_programme, closes, on_day, at); end if;
  perform merge_assignments(of_merge, of_programme, survivor, absorbed);
  for c in select * from merge_columns() loop
    perform merge_set_aside(of_merge, of_programme, survivor, absorbed, c.table_name, c.column_name);
    execute format('with moved as (update %1$I t set %2$I = $3 where t.programme_id = $2 and t.%2$I = $4 returning %3$s as id)
      insert into patient_merge_row (merge_id, programme_id, table_name, change, column_name, row_id)
      select $1, $2, %1$L, ''moved'', %2$L, moved.id from moved', c.table_name, c.column_name, merge_row_key(c.table_name, c.column_name))
    using of_merge, of_programme, survivor, absorbed;
  end loop;
  -- Restricted is the person, not the registration: its rows came along just now.
  with kept as (
    insert into patient_merge_row (merge_id, programme_id, table_name, change, column_name, row_id, before)
    select of_merge, of_programme, 'patient', 'changed', 'restricted', s.id::text, jsonb_build_object('restricted', s.restricted)
    from patient s join patient a on a.id = absorbed where s.id = survivor and a.restricted and not s.restricted returning row_id
  )
  update patient p set restricted = true from kept where p.id = kept.row_id::uuid;
  update patient p set merged_into = survivor where p.programme_id = of_programme and p.id = absorbed;
  update patient_merge m set rows_then = merge_count(survivor) where m.programme_id = of_programme and m.id = of_merge;
end $$;

-- What was written since under an episode that goes back goes with it: an episode is never torn between two people.
create function unmerge_followers(of_merge uuid, of_programme uuid, survivor uuid, absorbed uuid) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare c record; n bigint; followed jsonb := '{}'; goes text;
begin
  for c in
    select m.table_name, case m.table_name when 'dose_void' then 'dose_id' when 'episode_move_void' then 'move_id' else 'episode_id' end as parent
    from merge_columns() m where m.column_name = 'patient_id' and (m.table_name in ('dose_void', 'episode_move_void')
      or exists (select 1 from pg_attribute a where a.attrelid = m.table_name::regclass and a.attname = 'episode_id' and not a.attisdropped))
    order by m.table_name in ('dose_void', 'episode_move_void')
  loop
    goes := case c.table_name
      when 'dose_void' then 'select d.id from dose d where d.programme_id = $1 and d.patient_id = $3'
      when 'episode_move_void' then 'select m.id from episode_move m where m.programme_id = $1 and m.patient_id = $3'
      else 'select e.id from episode e where e.programme_id = $1 and e.patient_id = $3' end;
    execute format('update %I t set patient_id = $3 where t.programme_id = $1 and t.patient_id = $2 and t.%I in (%s)',
      c.table_name, c.parent, goes) using of_programme, survivor, absorbed;
    get diagnostics n = row_count;
    if n > 0 then followed := followed || jsonb_build_object(c.table_name || '.patient_id', n); end if;
  end loop;
  return followed;
end $$;

-- Back to what it was. Answers how many rows of each kind went along, and how many written since stay with the survivor.
-- Nobody has counted the rows of a fresh merge yet: without a hint each would be looked up in all the others.
create function unmerge_patients(of_merge uuid, by_staff uuid, why text, at timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp set enable_nestloop = off as $$
declare
  of_programme uuid := nullif(current_setting('cairn.programme', true), '')::uuid;
  m patient_merge%rowtype; c record; now_there jsonb; followed jsonb; stayed jsonb;
begin
  select * into m from patient_merge x where x.programme_id = of_programme and x.id = of_merge and x.undone_at is null for update;
  if m.id is null then raise exception 'There is no such merge that stands.'; end if;
  perform 1 from patient p where p.programme_id = of_programme and p.id in (m.survivor_id, m.absorbed_id) order by p.id for update;
  now_there := merge_count(m.survivor_id);
  for c in select distinct r.table_name, r.column_name from patient_merge_row r where r.merge_id = m.id and r.change = 'moved' loop
    execute format('update %1$I t set %2$I = $4 from patient_merge_row r where r.merge_id = $1 and r.table_name = %1$L
      and r.change = ''moved'' and r.column_name = %2$L and t.programme_id = $2 and t.%2$I = $3 and r.row_id = %3$s',
      c.table_name, c.column_name, merge_row_key(c.table_name, c.column_name))
    using m.id, of_programme, m.survivor_id, m.absorbed_id;
  end loop;
  followed := unmerge_followers(m.id, of_programme, m.survivor_id, m.absorbed_id);
  for c in
    select r.table_name, r.column_name,
      (select string_agg(format('%1$I = (jsonb_populate_record(null::%2$I, r.before)).%1$I', k, r.table_name), ', ') from jsonb_object_keys(min(r.before::text)::jsonb) k) as sets
    from patient_merge_row r where r.merge_id = m.id and r.change = 'changed' group by 1, 2 order by 1, 2
  loop
    execute format('update %1$I t set %2$s from patient_merge_row r where r.merge_id = $1 and r.table_name = %1$L
      and r.change = ''changed'' and r.column_name = %3$L and t.programme_id = $2 and t.id = r.row_id::uuid',
      c.table_name, c.sets, c.column_name) using m.id, of_programme;
  end loop;
  for c in select distinct r.table_name from patient_merge_row r where r.merge_id = m.id and r.change = 'removed' loop
    execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, r.before)).* from patient_merge_row r
      where r.merge_id = $1 and r.table_name = %1$L and r.change = ''removed''', c.table_name) using m.id;
  end loop;
  -- What was restricted or lifted since counts for whom it now stands.
  update patient p set restricted = exists (select 1 from chart_restriction r where r.patient_id = p.id and r.lifted_at is null)
    where p.programme_id = of_programme and p.id in (m.survivor_id, m.absorbed_id)
      and exists (select 1 from chart_restriction r where r.patient_id = p.id
        and greatest(r.restricted_at, r.lifted_at) > m.merged_at);
  update patient p set merged_into = null where p.programme_id = of_programme and p.id = m.absorbed_id;
  update patient_merge x set undone_by = by_staff, undone_at = at, undo_reason = why where x.id = m.id;
  select coalesce(jsonb_object_agg(k.key, k.n), '{}') into stayed from (
    select n.key, n.value::bigint - coalesce((m.rows_then ->> n.key)::bigint, 0) - coalesce((followed ->> n.key)::bigint, 0) as n
    from jsonb_each_text(now_there) n) k where k.n > 0;
  return jsonb_build_object('stayed', stayed, 'followed', followed);
end $$;

revoke all on function merge_assignments(uuid, uuid, uuid, uuid), merge_close_episode(uuid, uuid, uuid, date, timestamptz),
  merge_set_aside(uuid, uuid, uuid, uuid, text, text), unmerge_followers(uuid, uuid, uuid, uuid) from public;
`;
