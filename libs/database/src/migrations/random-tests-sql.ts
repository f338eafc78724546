/**
 * Random drug tests. The key never leaves the database: the application may ask what HMAC-SHA256 under it says of a message, and read
 * which keys there are, but not the key. It is kept as its two padded halves (RFC 2104), so that an answer costs two hashes.
 */
export const randomTestTables = `
create table random_test_key (
  id uuid not null,
  programme_id uuid not null,
  inner_key bytea not null,
  outer_key bytea not null,
  reason text,
  made_by uuid,
  made_at timestamptz not null default clock_timestamp(),
  constraint pk_random_test_key primary key (id),
  constraint uq_random_test_key_programme_id_id unique (programme_id, id),
  constraint fk_random_test_key_programme foreign key (programme_id) references programme (id),
  constraint ck_random_test_key_length check (length(inner_key) = 64 and length(outer_key) = 64)
);
create table random_test_run (
  programme_id uuid not null,
  day date not null,
  seed_id uuid not null,
  policy_version text not null,
  generator_version integer not null,
  people integer not null,
  made_for text not null,
  made_at timestamptz not null default clock_timestamp(),
  constraint ck_random_test_run_made_for check (made_for in ('worker', 'list')),
  constraint pk_random_test_run primary key (programme_id, day),
  constraint fk_random_test_run_programme foreign key (programme_id) references programme (id),
  constraint fk_random_test_run_random_test_key foreign key (programme_id, seed_id) references random_test_key (programme_id, id)
);
-- drawn_for is what the key was asked about: it stays when two registrations are joined, and patient_id moves.
create table random_test_draw (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  drawn_for uuid not null,
  stratum text not null,
  turn integer not null,
  day date not null,
  kind text not null,
  by_call boolean not null,
  message text not null,
  candidates date array not null,
  passed_over date array not null,
  chance integer,
  seed_id uuid not null,
  generator_version integer not null,
  policy_version text not null,
  instead_of uuid,
  made_at timestamptz not null default clock_timestamp(),
  constraint ck_random_test_draw_kind check (kind in ('drawn', 'extra', 'made-up', 'catch-up')),
  constraint ck_random_test_draw_chance check ((chance is not null) = (kind in ('extra', 'catch-up'))),
  constraint ck_random_test_draw_day check (day = any (candidates) and not day = any (passed_over)),
  constraint ck_random_test_draw_made_up check (kind <> 'made-up' or instead_of is not null),
  constraint pk_random_test_draw primary key (id),
  constraint uq_random_test_draw_programme_id_id unique (programme_id, id),
  constraint uq_random_test_draw_drawn_for_stratum_turn unique (programme_id, drawn_for, stratum, turn),
  constraint fk_random_test_draw_programme foreign key (programme_id) references programme (id),
  constraint fk_random_test_draw_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_random_test_draw_random_test_key foreign key (programme_id, seed_id) references random_test_key (programme_id, id),
  constraint fk_random_test_draw_random_test_draw foreign key (programme_id, instead_of) references random_test_draw (programme_id, id)
);
create index ix_random_test_draw_programme_id_day on random_test_draw (programme_id, day);
create index ix_random_test_draw_programme_id_patient_id_day on random_test_draw (programme_id, patient_id, day);
create index ix_random_test_draw_instead_of on random_test_draw (instead_of);
create table random_test_draw_end (
  draw_id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  why text not null,
  reason_code text,
  reason text,
  evaluations jsonb not null default '[]',
  ended_by uuid,
  ended_at timestamptz not null default clock_timestamp(),
  constraint ck_random_test_draw_end_why check (why in ('replaced', 'left', 'removed')),
  constraint ck_random_test_draw_end_reason check (why <> 'removed' or (reason_code is not null and reason is not null and ended_by is not null)),
  constraint pk_random_test_draw_end primary key (draw_id),
  constraint fk_random_test_draw_end_programme foreign key (programme_id) references programme (id),
  constraint fk_random_test_draw_end_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_random_test_draw_end_random_test_draw foreign key (programme_id, draw_id) references random_test_draw (programme_id, id)
);
create index ix_random_test_draw_end_programme_id_patient_id on random_test_draw_end (programme_id, patient_id);
create table random_test_draw_order (
  draw_id uuid not null,
  programme_id uuid not null,
  order_id uuid not null,
  constraint pk_random_test_draw_order primary key (draw_id),
  constraint fk_random_test_draw_order_programme foreign key (programme_id) references programme (id),
  constraint fk_random_test_draw_order_random_test_draw foreign key (programme_id, draw_id) references random_test_draw (programme_id, id),
  constraint fk_random_test_draw_order_test_order foreign key (programme_id, order_id) references test_order (programme_id, id)
);
create index ix_random_test_draw_order_order_id on random_test_draw_order (order_id);
create table test_call_in (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  cause text not null,
  reason text,
  draw_id uuid,
  evaluations jsonb not null default '[]',
  made_by uuid,
  made_at timestamptz not null default clock_timestamp(),
  constraint ck_test_call_in_cause check (cause in ('drawn', 'for-cause')),
  constraint ck_test_call_in_why check ((cause = 'drawn') = (draw_id is not null) and (cause = 'drawn' or reason is not null)),
  constraint pk_test_call_in primary key (id),
  constraint uq_test_call_in_programme_id_id unique (programme_id, id),
  constraint uq_test_call_in_draw_id unique (draw_id),
  constraint fk_test_call_in_programme foreign key (programme_id) references programme (id),
  constraint fk_test_call_in_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_test_call_in_random_test_draw foreign key (programme_id, draw_id) references random_test_draw (programme_id, id)
);
create index ix_test_call_in_programme_id_patient_id on test_call_in (programme_id, patient_id);
create index ix_test_call_in_programme_id_made_at on test_call_in (programme_id, made_at);
create table test_call_in_step (
  id uuid not null,
  programme_id uuid not null,
  call_in_id uuid not null,
  outcome text not null,
  attend_by timestamptz,
  note text,
  recorded_by uuid,
  at timestamptz not null default clock_timestamp(),
  constraint ck_test_call_in_step_outcome check (outcome in ('reached', 'message-left', 'no-answer', 'came', 'did-not-come')),
  constraint ck_test_call_in_step_attend_by check ((outcome in ('reached', 'message-left')) = (attend_by is not null)),
  constraint pk_test_call_in_step primary key (id),
  constraint fk_test_call_in_step_programme foreign key (programme_id) references programme (id),
  constraint fk_test_call_in_step_test_call_in foreign key (programme_id, call_in_id) references test_call_in (programme_id, id)
);
create index ix_test_call_in_step_call_in_id on test_call_in_step (call_in_id);
`;

/** $1 of each: only keys of the caller's programme are found. gen_random_uuid draws from the server's strong source. */
export const randomTestFunctions = `
create function random_test_key_make(of_id uuid, of_reason text, at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  secret bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
    || uuid_send(gen_random_uuid()));
  inward bytea := secret || decode(repeat('00', 32), 'hex');
  outward bytea := secret || decode(repeat('00', 32), 'hex');
begin
  for i in 0..63 loop
    inward := set_byte(inward, i, get_byte(inward, i) # 54);
    outward := set_byte(outward, i, get_byte(outward, i) # 92);
  end loop;
  insert into random_test_key (id, programme_id, inner_key, outer_key, reason, made_by, made_at)
  values (of_id, here(), inward, outward, of_reason, me(), at);
end $$;

create function random_test_bytes(of_key uuid, messages text[]) returns table (message text, bytes bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.message, sha256(k.outer_key || sha256(k.inner_key || convert_to(m.message, 'UTF8')))
  from random_test_key k, unnest(messages) as m (message) where k.programme_id = here() and k.id = of_key
$$;
`;

/** Everything of a key but the key. */
export const randomTestGrants = `
revoke select on random_test_key from cairn_app;
grant select (id, programme_id, reason, made_by, made_at) on random_test_key to cairn_app;
`;
