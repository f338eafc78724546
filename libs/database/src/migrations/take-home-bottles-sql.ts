/** The tables of bottles for home: batches, bottles and what became of them, call-backs, designees, losses. */
export const takeHomeBottleTables = `
create table take_home_batch (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  order_id uuid not null,
  reason text not null,
  product text not null,
  product_class text not null,
  service_day date not null,
  pick_up_on date not null,
  decision_id uuid,
  exception_id uuid,
  station_id uuid,
  child_resistant boolean not null,
  evaluations jsonb not null,
  overrides jsonb not null default '[]',
  acknowledged text[] not null default '{}',
  policy_version text,
  origin text not null,
  prepared_by uuid,
  prepared_at timestamptz not null default clock_timestamp(),
  constraint pk_take_home_batch primary key (id),
  constraint uq_take_home_batch_programme_id_id unique (programme_id, id),
  constraint ck_take_home_batch_reason check (reason in ('take-home', 'closure', 'guest', 'split')),
  constraint ck_take_home_batch_product_class check (product_class in ('methadone', 'buprenorphine', 'naltrexone')),
  constraint fk_take_home_batch_medication_order foreign key (programme_id, order_id) references medication_order (programme_id, id),
  constraint fk_take_home_batch_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_batch_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_take_home_batch_programme_id_patient_id on take_home_batch (programme_id, patient_id);
create index ix_take_home_batch_programme_id_pick_up_on on take_home_batch (programme_id, pick_up_on);
create index ix_take_home_batch_overridden on take_home_batch (programme_id, prepared_at) where overrides <> '[]'::jsonb;
create table take_home_bottle (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  batch_id uuid not null,
  order_id uuid not null,
  number smallint not null,
  serial text not null,
  on_day date not null,
  portion smallint not null,
  portions smallint not null,
  dose_mcg integer not null,
  volume_ul integer,
  mcg_per_ml integer,
  lot text,
  lot_expires_on date,
  contents jsonb not null default '[]',
  constraint pk_take_home_bottle primary key (id),
  constraint uq_take_home_bottle_programme_id_id unique (programme_id, id),
  constraint uq_take_home_bottle_programme_id_serial unique (programme_id, serial),
  constraint uq_take_home_bottle_batch_id_number unique (batch_id, number),
  constraint ck_take_home_bottle_amount check (dose_mcg > 0 and portion between 1 and portions),
  constraint fk_take_home_bottle_take_home_batch foreign key (programme_id, batch_id) references take_home_batch (programme_id, id),
  constraint fk_take_home_bottle_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_bottle_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_take_home_bottle_programme_id_patient_id_on_day on take_home_bottle (programme_id, patient_id, on_day);
create index ix_take_home_bottle_programme_id_on_day on take_home_bottle (programme_id, on_day);
create table take_home_bottle_event (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  bottle_id uuid not null,
  state text not null,
  service_day date not null,
  lost_on date,
  reason text,
  source_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_take_home_bottle_event primary key (id),
  constraint uq_take_home_bottle_event_bottle_id_state unique (bottle_id, state),
  constraint ck_take_home_bottle_event_state check (state in ('labelled', 'released', 'returned_empty', 'returned_full', 'recalled', 'reported_lost', 'voided')),
  constraint ck_take_home_bottle_event_lost_on check ((state = 'reported_lost') = (lost_on is not null)),
  constraint fk_take_home_bottle_event_take_home_bottle foreign key (programme_id, bottle_id) references take_home_bottle (programme_id, id),
  constraint fk_take_home_bottle_event_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_bottle_event_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_take_home_bottle_event_programme_id_service_day on take_home_bottle_event (programme_id, service_day);
create index ix_take_home_bottle_event_source_id on take_home_bottle_event (source_id);
create table take_home_slot (
  order_id uuid not null,
  on_day date not null,
  portion smallint not null,
  programme_id uuid not null,
  bottle_id uuid not null,
  constraint pk_take_home_slot primary key (order_id, on_day, portion),
  constraint uq_take_home_slot_bottle_id unique (bottle_id),
  constraint fk_take_home_slot_take_home_bottle foreign key (programme_id, bottle_id) references take_home_bottle (programme_id, id),
  constraint fk_take_home_slot_programme foreign key (programme_id) references programme (id)
);
create table take_home_label (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  batch_id uuid not null,
  version smallint not null,
  reason text,
  printed_by uuid,
  printed_at timestamptz not null default clock_timestamp(),
  constraint pk_take_home_label primary key (id),
  constraint uq_take_home_label_batch_id_version unique (batch_id, version),
  constraint ck_take_home_label_version check (version >= 1),
  constraint fk_take_home_label_take_home_batch foreign key (programme_id, batch_id) references take_home_batch (programme_id, id),
  constraint fk_take_home_label_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_label_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create table take_home_designee (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  name text not null,
  relation text not null,
  photo_id text not null,
  reason text not null,
  consent_basis text not null,
  consent_on date not null,
  consent_until date not null,
  names_designee boolean not null,
  from_day date not null,
  to_day date not null,
  ordered_by uuid,
  ordered_at timestamptz not null default clock_timestamp(),
  constraint pk_take_home_designee primary key (id),
  constraint uq_take_home_designee_programme_id_id unique (programme_id, id),
  constraint ck_take_home_designee_consent_basis check (consent_basis in ('part2', 'tpo')),
  constraint ck_take_home_designee_days check (to_day >= from_day and consent_until >= consent_on),
  constraint fk_take_home_designee_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_designee_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_take_home_designee_programme_id_patient_id on take_home_designee (programme_id, patient_id);
create table take_home_designee_end (
  designee_id uuid not null,
  programme_id uuid not null,
  reason text not null,
  ended_by uuid,
  ended_at timestamptz not null default clock_timestamp(),
  constraint pk_take_home_designee_end primary key (designee_id),
  constraint fk_take_home_designee_end_take_home_designee foreign key (programme_id, designee_id) references take_home_designee (programme_id, id),
  constraint fk_take_home_designee_end_programme foreign key (programme_id) references programme (id)
);
create table take_home_release (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  batch_id uuid not null,
  receiver text not null,
  designee_id uuid,
  photo_id_seen boolean not null,
  custody_signed boolean not null,
  lockbox_seen boolean not null,
  education_id uuid,
  scans jsonb not null,
  evaluations jsonb not null,
  overrides jsonb not null default '[]',
  acknowledged text[] not null default '{}',
  policy_version text,
  service_day date not null,
  origin text not null,
  released_by uuid,
  released_at timestamptz not null default clock_timestamp(),
  constraint pk_take_home_release primary key (id),
  constraint uq_take_home_release_batch_id unique (batch_id),
  constraint ck_take_home_release_receiver check ((receiver = 'patient' and designee_id is null) or (receiver = 'designee' and designee_id is not null)),
  constraint fk_take_home_release_take_home_batch foreign key (programme_id, batch_id) references take_home_batch (programme_id, id),
  constraint fk_take_home_release_take_home_designee foreign key (programme_id, designee_id) references take_home_designee (programme_id, id),
  constraint fk_take_home_release_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_release_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_take_home_release_programme_id_patient_id on take_home_release (programme_id, patient_id);
create index ix_take_home_release_overridden on take_home_release (programme_id, released_at) where overrides <> '[]'::jsonb;
create table take_home_return (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  service_day date not null,
  expected smallint not null,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_take_home_return primary key (id),
  constraint uq_take_home_return_programme_id_id unique (programme_id, id),
  constraint fk_take_home_return_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_return_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_take_home_return_programme_id_patient_id on take_home_return (programme_id, patient_id, service_day);
create table take_home_return_bottle (
  return_id uuid not null,
  bottle_id uuid not null,
  programme_id uuid not null,
  found text not null,
  label_intact boolean not null,
  seal_intact boolean,
  found_mcg integer,
  constraint pk_take_home_return_bottle primary key (return_id, bottle_id),
  constraint ck_take_home_return_bottle_found check (found in ('empty', 'full', 'part', 'missing')),
  constraint ck_take_home_return_bottle_found_mcg check (found_mcg is null or found_mcg >= 0),
  constraint fk_take_home_return_bottle_take_home_return foreign key (programme_id, return_id) references take_home_return (programme_id, id),
  constraint fk_take_home_return_bottle_take_home_bottle foreign key (programme_id, bottle_id) references take_home_bottle (programme_id, id),
  constraint fk_take_home_return_bottle_programme foreign key (programme_id) references programme (id)
);
create index ix_take_home_return_bottle_bottle_id on take_home_return_bottle (bottle_id);
create table call_back (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  kind text not null,
  reason text,
  notified_by text not null,
  bottle_ids uuid[] not null,
  expected_mcg integer not null,
  called_on date not null,
  called_at timestamptz not null,
  due_at timestamptz not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_call_back primary key (id),
  constraint uq_call_back_programme_id_id unique (programme_id, id),
  constraint ck_call_back_kind check (kind in ('random', 'cause')),
  constraint ck_call_back_notified_by check (notified_by in ('telephone', 'message', 'in-person', 'not-reached')),
  constraint ck_call_back_times check (due_at > called_at),
  constraint fk_call_back_programme foreign key (programme_id) references programme (id),
  constraint fk_call_back_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_call_back_programme_id_patient_id on call_back (programme_id, patient_id, called_on);
create index ix_call_back_programme_id_called_on on call_back (programme_id, called_on);
create table call_back_outcome (
  call_back_id uuid not null,
  programme_id uuid not null,
  outcome text not null,
  counted smallint not null,
  seals_intact boolean,
  found_mcg integer,
  taken_in boolean not null,
  note text,
  service_day date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_call_back_outcome primary key (call_back_id),
  constraint ck_call_back_outcome_outcome check (outcome in ('correct', 'short', 'tampered', 'no-show')),
  constraint ck_call_back_outcome_counted check (counted >= 0 and (found_mcg is null or found_mcg >= 0)),
  constraint fk_call_back_outcome_call_back foreign key (programme_id, call_back_id) references call_back (programme_id, id),
  constraint fk_call_back_outcome_programme foreign key (programme_id) references programme (id)
);
create table take_home_loss (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  kind text not null,
  lost_on date not null,
  told_on date not null,
  circumstances text not null,
  police_report text,
  incident_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_take_home_loss primary key (id),
  constraint ck_take_home_loss_kind check (kind in ('lost', 'stolen', 'spilled')),
  constraint ck_take_home_loss_days check (lost_on <= told_on),
  constraint fk_take_home_loss_programme foreign key (programme_id) references programme (id),
  constraint fk_take_home_loss_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_take_home_loss_programme_id_patient_id on take_home_loss (programme_id, patient_id);
`;
