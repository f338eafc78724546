/** The tables of drug tests: panels, orders, collection and custody, reports, what a clinician read in them. */
export const drugTestTables = `
create table test_panel (
  id uuid not null,
  programme_id uuid not null,
  code text not null,
  version integer not null,
  name text not null,
  matrix text not null,
  stage text not null,
  method text not null,
  laboratory text not null,
  fda_status text not null,
  fda_note text,
  routine boolean not null default false,
  analytes jsonb not null,
  valid_from date not null,
  written_by uuid,
  written_at timestamptz not null default clock_timestamp(),
  constraint ck_test_panel_version check (version >= 1),
  constraint ck_test_panel_matrix check (matrix in ('urine', 'oral-fluid', 'breath', 'blood', 'hair')),
  constraint ck_test_panel_stage check (stage in ('presumptive', 'definitive')),
  constraint ck_test_panel_fda_status check (fda_status in ('cleared', 'waived', 'laboratory-developed')),
  constraint pk_test_panel primary key (id),
  constraint uq_test_panel_programme_id_id unique (programme_id, id),
  constraint uq_test_panel_programme_id_code_version unique (programme_id, code, version),
  constraint fk_test_panel_programme foreign key (programme_id) references programme (id)
);
create table test_panel_end (
  panel_id uuid not null,
  programme_id uuid not null,
  ends_on date not null,
  reason text not null,
  ended_by uuid,
  ended_at timestamptz not null default clock_timestamp(),
  constraint pk_test_panel_end primary key (panel_id),
  constraint fk_test_panel_end_programme foreign key (programme_id) references programme (id),
  constraint fk_test_panel_end_test_panel foreign key (programme_id, panel_id) references test_panel (programme_id, id)
);
create table test_order (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  panel_id uuid not null,
  reason text not null,
  ordered_on date not null,
  due_on date not null,
  rationale text,
  observed_reason text,
  specimen_id uuid,
  consent jsonb,
  evaluations jsonb not null default '[]',
  ordered_by uuid,
  ordered_at timestamptz not null default clock_timestamp(),
  constraint ck_test_order_reason check (reason in ('random', 'for-cause', 'call-in', 'clinical', 'pregnancy', 'repeat', 'definitive')),
  constraint ck_test_order_days check (due_on >= ordered_on),
  constraint pk_test_order primary key (id),
  constraint uq_test_order_programme_id_id unique (programme_id, id),
  constraint fk_test_order_programme foreign key (programme_id) references programme (id),
  constraint fk_test_order_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_test_order_test_panel foreign key (programme_id, panel_id) references test_panel (programme_id, id),
  constraint fk_test_order_specimen foreign key (programme_id, specimen_id) references specimen (programme_id, id)
);
create index ix_test_order_programme_id_patient_id_due_on on test_order (programme_id, patient_id, due_on);
create index ix_test_order_programme_id_due_on on test_order (programme_id, due_on);
create table test_order_cancel (
  order_id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  reason text not null,
  cancelled_by uuid,
  cancelled_at timestamptz not null default clock_timestamp(),
  constraint pk_test_order_cancel primary key (order_id),
  constraint fk_test_order_cancel_programme foreign key (programme_id) references programme (id),
  constraint fk_test_order_cancel_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_test_order_cancel_test_order foreign key (programme_id, order_id) references test_order (programme_id, id)
);
create index ix_test_order_cancel_programme_id_patient_id on test_order_cancel (programme_id, patient_id);
create table test_outcome (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  order_id uuid not null,
  outcome text not null,
  on_day date not null,
  at timestamptz not null,
  oral_fluid_offered boolean not null default false,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_test_outcome_outcome check (outcome in ('refused', 'missed', 'unable', 'excused')),
  constraint pk_test_outcome primary key (id),
  constraint fk_test_outcome_programme foreign key (programme_id) references programme (id),
  constraint fk_test_outcome_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_test_outcome_test_order foreign key (programme_id, order_id) references test_order (programme_id, id)
);
create index ix_test_outcome_order_id on test_outcome (order_id);
create index ix_test_outcome_programme_id_patient_id on test_outcome (programme_id, patient_id);
create table specimen_collection (
  specimen_id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  order_id uuid not null,
  panel_id uuid not null,
  barcode text not null,
  matrix text not null,
  collected_at timestamptz not null,
  collector_id uuid not null,
  identifiers text array not null,
  observed text not null,
  observer text,
  temperature_tenths_f integer,
  temperature_minutes integer,
  forensic boolean not null default false,
  copied_from uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_specimen_collection_matrix check (matrix in ('urine', 'oral-fluid', 'breath', 'blood', 'hair')),
  constraint ck_specimen_collection_observed check (observed in ('unobserved', 'temperature', 'oral-fluid', 'observed')),
  constraint ck_specimen_collection_identifiers check (cardinality(identifiers) >= 2),
  constraint ck_specimen_collection_observer check (observed <> 'observed' or observer is not null),
  constraint pk_specimen_collection primary key (specimen_id),
  constraint fk_specimen_collection_programme foreign key (programme_id) references programme (id),
  constraint fk_specimen_collection_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_specimen_collection_specimen foreign key (programme_id, specimen_id) references specimen (programme_id, id),
  constraint fk_specimen_collection_test_order foreign key (programme_id, order_id) references test_order (programme_id, id),
  constraint fk_specimen_collection_test_panel foreign key (programme_id, panel_id) references test_panel (programme_id, id)
);
create unique index uq_specimen_collection_barcode on specimen_collection (programme_id, barcode) where copied_from is null;
create index ix_specimen_collection_order_id on specimen_collection (order_id);
create index ix_specimen_collection_programme_id_patient_id on specimen_collection (programme_id, patient_id);
create table custody_step (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  specimen_id uuid not null,
  kind text not null,
  from_whom text not null,
  to_whom text not null,
  at timestamptz not null,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_custody_step_kind check (kind in ('sealed', 'handed-over', 'received', 'tested', 'stored', 'disposed')),
  constraint pk_custody_step primary key (id),
  constraint fk_custody_step_programme foreign key (programme_id) references programme (id),
  constraint fk_custody_step_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_custody_step_specimen foreign key (programme_id, specimen_id) references specimen (programme_id, id)
);
create index ix_custody_step_specimen_id on custody_step (specimen_id);
create index ix_custody_step_programme_id_patient_id on custody_step (programme_id, patient_id);
create table specimen_report (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  specimen_id uuid not null,
  number integer not null,
  stage text not null,
  amends_id uuid,
  amend_reason text,
  laboratory text not null,
  reported_at timestamptz not null,
  validity jsonb not null,
  validity_status text not null,
  findings jsonb not null,
  standing jsonb not null,
  standing_validity text not null,
  panel text array not null,
  positives text array not null,
  source text not null,
  import_id uuid,
  entered_by uuid,
  entered_at timestamptz not null default clock_timestamp(),
  constraint ck_specimen_report_stage check (stage in ('presumptive', 'definitive')),
  constraint ck_specimen_report_validity_status check (validity_status in ('valid', 'dilute', 'substituted', 'adulterated', 'invalid', 'not-checked')),
  constraint ck_specimen_report_source check (source in ('entry', 'file', 'point-of-care')),
  constraint ck_specimen_report_amend check ((amends_id is null) = (amend_reason is null)),
  constraint pk_specimen_report primary key (id),
  constraint uq_specimen_report_programme_id_id unique (programme_id, id),
  constraint uq_specimen_report_specimen_id_number unique (specimen_id, number),
  constraint fk_specimen_report_programme foreign key (programme_id) references programme (id),
  constraint fk_specimen_report_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_specimen_report_specimen foreign key (programme_id, specimen_id) references specimen (programme_id, id),
  constraint fk_specimen_report_specimen_report foreign key (programme_id, amends_id) references specimen_report (programme_id, id)
);
create index ix_specimen_report_programme_id_patient_id on specimen_report (programme_id, patient_id);
create table specimen_reading (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  specimen_id uuid not null,
  report_id uuid,
  readings jsonb not null,
  outcome text not null,
  patient_says text not null,
  note text,
  confirmed_by uuid,
  confirmed_at timestamptz not null default clock_timestamp(),
  constraint ck_specimen_reading_outcome check (outcome in ('agreed', 'read-differently')),
  constraint ck_specimen_reading_patient_says check (patient_says in ('not-asked', 'agrees', 'disputes')),
  constraint pk_specimen_reading primary key (id),
  constraint fk_specimen_reading_programme foreign key (programme_id) references programme (id),
  constraint fk_specimen_reading_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_specimen_reading_specimen foreign key (programme_id, specimen_id) references specimen (programme_id, id),
  constraint fk_specimen_reading_specimen_report foreign key (programme_id, report_id) references specimen_report (programme_id, id)
);
create index ix_specimen_reading_specimen_id on specimen_reading (specimen_id);
create index ix_specimen_reading_programme_id_patient_id on specimen_reading (programme_id, patient_id);
create table result_import (
  id uuid not null,
  programme_id uuid not null,
  digest text not null,
  lines integer not null,
  filed integer not null,
  unchanged integer not null,
  quarantined integer not null,
  refusals jsonb not null,
  imported_by uuid,
  imported_at timestamptz not null default clock_timestamp(),
  constraint pk_result_import primary key (id),
  constraint uq_result_import_programme_id_id unique (programme_id, id),
  constraint fk_result_import_programme foreign key (programme_id) references programme (id)
);
create table result_quarantine (
  id uuid not null,
  programme_id uuid not null,
  import_id uuid not null,
  line integer not null,
  barcode text not null,
  given_name text,
  family_name text,
  date_of_birth date,
  reason text not null,
  report jsonb not null,
  put_at timestamptz not null default clock_timestamp(),
  constraint pk_result_quarantine primary key (id),
  constraint uq_result_quarantine_programme_id_id unique (programme_id, id),
  constraint fk_result_quarantine_programme foreign key (programme_id) references programme (id),
  constraint fk_result_quarantine_result_import foreign key (programme_id, import_id) references result_import (programme_id, id)
);
create index ix_result_quarantine_programme_id on result_quarantine (programme_id);
create table result_quarantine_end (
  quarantine_id uuid not null,
  programme_id uuid not null,
  outcome text not null,
  report_id uuid,
  reason text not null,
  ended_by uuid,
  ended_at timestamptz not null default clock_timestamp(),
  constraint ck_result_quarantine_end_outcome check (outcome in ('filed', 'discarded')),
  constraint pk_result_quarantine_end primary key (quarantine_id),
  constraint fk_result_quarantine_end_programme foreign key (programme_id) references programme (id),
  constraint fk_result_quarantine_end_result_quarantine foreign key (programme_id, quarantine_id) references result_quarantine (programme_id, id),
  constraint fk_result_quarantine_end_specimen_report foreign key (programme_id, report_id) references specimen_report (programme_id, id)
);
create table test_consequence (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  specimen_id uuid not null,
  kind text not null,
  rationale text not null,
  overrides jsonb not null default '[]',
  evaluations jsonb not null,
  decided_by uuid,
  decided_at timestamptz not null default clock_timestamp(),
  constraint ck_test_consequence_kind check (kind in ('take-home-change', 'level-change', 'report-to-others')),
  constraint pk_test_consequence primary key (id),
  constraint fk_test_consequence_programme foreign key (programme_id) references programme (id),
  constraint fk_test_consequence_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_test_consequence_specimen foreign key (programme_id, specimen_id) references specimen (programme_id, id)
);
create index ix_test_consequence_programme_id_patient_id on test_consequence (programme_id, patient_id);
`;
