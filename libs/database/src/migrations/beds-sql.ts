/**
 * A bed holds one person, and a person lies in one bed: two exclusion constraints say so of every moment. A reservation and a time
 * out of service keep a bed in the same way. A stay that was recorded in error stays visible and holds nothing.
 */
export const bedTables = `
create table bed (
  id uuid not null,
  programme_id uuid not null,
  place_id uuid not null,
  room_id uuid,
  label text not null,
  level text not null,
  version int not null default 1,
  retired_on date,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_bed primary key (id),
  constraint uq_bed_programme_id_id unique (programme_id, id),
  constraint ck_bed_level check (level in ('wm_res', 'wm_hosp', 'res')),
  constraint fk_bed_programme foreign key (programme_id) references programme(id),
  constraint fk_bed_place foreign key (programme_id, place_id) references place(programme_id, id),
  constraint fk_bed_room foreign key (room_id) references room(id)
);
create unique index uq_bed_programme_id_place_id_label on bed (programme_id, place_id, label) where retired_on is null;

create table bed_closure (
  id uuid not null,
  programme_id uuid not null,
  bed_id uuid not null,
  during tstzrange not null,
  reason text not null,
  note text,
  expected_until date,
  end_note text,
  ended_by uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_bed_closure primary key (id),
  constraint ck_bed_closure_during check (not isempty(during)),
  constraint ex_bed_closure_bed exclude using gist (bed_id with =, during with &&),
  constraint fk_bed_closure_programme foreign key (programme_id) references programme(id),
  constraint fk_bed_closure_bed foreign key (programme_id, bed_id) references bed(programme_id, id)
);
create index ix_bed_closure_programme_id_bed_id on bed_closure (programme_id, bed_id);

create table detox_stay (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  level text not null,
  method text,
  started_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  ended_by uuid,
  end_recorded_at timestamptz,
  origin text not null,
  constraint pk_detox_stay primary key (id),
  constraint uq_detox_stay_programme_id_id unique (programme_id, id),
  constraint ck_detox_stay_level check (level in ('wm_amb', 'wm_res', 'wm_hosp')),
  constraint ck_detox_stay_dates check (ended_at is null or ended_at >= started_at),
  constraint ck_detox_stay_end check ((ended_at is null) = (end_reason is null)),
  constraint ex_detox_stay_overlap exclude using gist (patient_id with =, tstzrange(started_at, ended_at) with &&)
    where (origin <> 'imported'),
  constraint fk_detox_stay_programme foreign key (programme_id) references programme(id),
  constraint fk_detox_stay_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_detox_stay_episode foreign key (programme_id, episode_id) references episode(programme_id, id)
);
create index ix_detox_stay_programme_id_patient_id_started_at on detox_stay (programme_id, patient_id, started_at);
create index ix_detox_stay_open on detox_stay (programme_id, patient_id) where ended_at is null;

create table detox_method_change (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  stay_id uuid not null,
  method text not null,
  reason text not null,
  at timestamptz not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_detox_method_change primary key (id),
  constraint fk_detox_method_change_programme foreign key (programme_id) references programme(id),
  constraint fk_detox_method_change_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_detox_method_change_stay foreign key (programme_id, stay_id) references detox_stay(programme_id, id)
);
create index ix_detox_method_change_programme_id_stay_id on detox_method_change (programme_id, stay_id);

create table bed_stay (
  id uuid not null,
  programme_id uuid not null,
  bed_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  detox_stay_id uuid,
  during tstzrange not null,
  moved_from_id uuid,
  end_reason text,
  end_note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  ended_by uuid,
  end_recorded_at timestamptz,
  origin text not null,
  constraint pk_bed_stay primary key (id),
  constraint uq_bed_stay_programme_id_id unique (programme_id, id),
  constraint ck_bed_stay_during check (not isempty(during) and not lower_inf(during)),
  constraint ck_bed_stay_end check (upper_inf(during) = (end_reason is null)),
  constraint ex_bed_stay_bed exclude using gist (bed_id with =, during with &&) where (end_reason is distinct from 'error'),
  constraint ex_bed_stay_patient exclude using gist (patient_id with =, during with &&) where (end_reason is distinct from 'error'),
  constraint fk_bed_stay_programme foreign key (programme_id) references programme(id),
  constraint fk_bed_stay_bed foreign key (programme_id, bed_id) references bed(programme_id, id),
  constraint fk_bed_stay_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_bed_stay_episode foreign key (programme_id, episode_id) references episode(programme_id, id),
  constraint fk_bed_stay_detox_stay foreign key (programme_id, detox_stay_id) references detox_stay(programme_id, id),
  constraint fk_bed_stay_moved_from foreign key (moved_from_id) references bed_stay(id)
);
create index ix_bed_stay_programme_id_patient_id on bed_stay (programme_id, patient_id);
create index ix_bed_stay_open on bed_stay (programme_id, bed_id) where (end_reason is null);

create table bed_leave (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  bed_stay_id uuid not null,
  kind text not null,
  left_at timestamptz not null,
  expected_at timestamptz not null,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_bed_leave primary key (id),
  constraint uq_bed_leave_programme_id_id unique (programme_id, id),
  constraint ck_bed_leave_expected check (expected_at > left_at),
  constraint fk_bed_leave_programme foreign key (programme_id) references programme(id),
  constraint fk_bed_leave_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_bed_leave_stay foreign key (programme_id, bed_stay_id) references bed_stay(programme_id, id)
);
create index ix_bed_leave_programme_id_bed_stay_id on bed_leave (programme_id, bed_stay_id);

create table bed_leave_end (
  leave_id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  outcome text not null,
  at timestamptz not null,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_bed_leave_end primary key (leave_id),
  constraint fk_bed_leave_end_programme foreign key (programme_id) references programme(id),
  constraint fk_bed_leave_end_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_bed_leave_end_leave foreign key (programme_id, leave_id) references bed_leave(programme_id, id)
);

create table bed_reservation (
  id uuid not null,
  programme_id uuid not null,
  bed_id uuid not null,
  patient_id uuid not null,
  during tstzrange not null,
  note text,
  end_reason text,
  ended_by uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_bed_reservation primary key (id),
  constraint ck_bed_reservation_during check (not isempty(during) and not upper_inf(during)),
  constraint ex_bed_reservation_bed exclude using gist (bed_id with =, during with &&),
  constraint ex_bed_reservation_patient exclude using gist (patient_id with =, during with &&),
  constraint fk_bed_reservation_programme foreign key (programme_id) references programme(id),
  constraint fk_bed_reservation_bed foreign key (programme_id, bed_id) references bed(programme_id, id),
  constraint fk_bed_reservation_patient foreign key (programme_id, patient_id) references patient(programme_id, id)
);
create index ix_bed_reservation_programme_id_patient_id on bed_reservation (programme_id, patient_id);

create table unit_arrival (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  bed_stay_id uuid not null,
  at timestamptz not null,
  belongings jsonb not null,
  search text not null,
  search_note text,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  replaces_id uuid,
  replace_reason text,
  constraint pk_unit_arrival primary key (id),
  constraint uq_unit_arrival_replaces_id unique (replaces_id),
  constraint ck_unit_arrival_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint fk_unit_arrival_programme foreign key (programme_id) references programme(id),
  constraint fk_unit_arrival_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_unit_arrival_stay foreign key (programme_id, bed_stay_id) references bed_stay(programme_id, id),
  constraint fk_unit_arrival_replaces foreign key (replaces_id) references unit_arrival(id)
);
create unique index uq_unit_arrival_bed_stay_id on unit_arrival (bed_stay_id) where replaces_id is null;
create index ix_unit_arrival_programme_id_patient_id on unit_arrival (programme_id, patient_id);
`;
