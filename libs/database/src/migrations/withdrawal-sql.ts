/**
 * Orders end, doses are voided and orders are signed afterwards by rows of their own; what was written stays. Two slots
 * hold the last guard: one order of a kind at a time in an episode, and no two doses of a drug inside its interval.
 */
const keys = (table: string) => `
  constraint pk_${table} primary key (id),
  constraint uq_${table}_programme_id_id unique (programme_id, id),
  constraint fk_${table}_programme foreign key (programme_id) references programme (id),
  constraint fk_${table}_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_${table}_episode foreign key (programme_id, episode_id) references episode (programme_id, id)`;

const whose = `
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,`;

const recorded = `
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,`;

/** A row that ends, signs or voids one of its parent, once. */
const once = (table: string, parent: string, column: string, columns: string) => `
create table ${table} (
  ${column} uuid not null,
  programme_id uuid not null,
  ${columns}
  constraint pk_${table} primary key (${column}),
  constraint fk_${table}_programme foreign key (programme_id) references programme (id),
  constraint fk_${table}_${parent} foreign key (programme_id, ${column}) references ${parent} (programme_id, id)
);`;

const ended = `at timestamptz not null,
  reason text not null,
  ended_by uuid,
  ended_at timestamptz not null default clock_timestamp(),`;
const signed = `signed_by uuid not null,
  signed_at timestamptz not null default clock_timestamp(),`;

export const withdrawalTables = `
create table monitoring_order (${whose}
  episode_id uuid not null,
  setting text not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  cows_minutes int,
  vitals_minutes int,
  induction boolean not null default false,
  note text,
  prescriber_id uuid,
  by_telephone boolean not null default false,
  replaces_id uuid,
  evaluations jsonb,${recorded}
  constraint ck_monitoring_order_setting check (setting in ('ambulatory', 'residential', 'hospital')),
  constraint ck_monitoring_order_times check (ends_at is null or ends_at > starts_at),
  constraint ck_monitoring_order_minutes check (coalesce(cows_minutes, 60) > 0 and coalesce(vitals_minutes, 60) > 0),
  constraint fk_monitoring_order_replaces foreign key (replaces_id) references monitoring_order (id),${keys('monitoring_order')}
);
create index ix_monitoring_order_programme_id_patient_id_starts_at on monitoring_order (programme_id, patient_id, starts_at);
${once('monitoring_end', 'monitoring_order', 'order_id', ended)}
${once('monitoring_cosign', 'monitoring_order', 'order_id', signed)}

create table withdrawal_signs (${whose}
  episode_id uuid,
  at timestamptz not null,
  on_day date not null,
  sedation smallint,
  not_taken text,
  cows_id uuid,
  vitals_id uuid,
  note text,
  replaces_id uuid,
  replace_reason text,${recorded}
  constraint ck_withdrawal_signs_sedation check (sedation between 0 and 3),
  constraint ck_withdrawal_signs_not_taken check (not_taken in ('asleep', 'declined', 'away')),
  constraint ck_withdrawal_signs_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint uq_withdrawal_signs_replaces_id unique (replaces_id),
  constraint fk_withdrawal_signs_replaces foreign key (replaces_id) references withdrawal_signs (id),
  constraint fk_withdrawal_signs_cows foreign key (cows_id) references cows_assessment (id),${keys('withdrawal_signs')}
);
create index ix_withdrawal_signs_programme_id_patient_id_at on withdrawal_signs (programme_id, patient_id, at);

create table comfort_order (${whose}
  episode_id uuid not null,
  drug text not null,
  symptoms text[] not null,
  dose_min_mcg int not null,
  dose_max_mcg int not null,
  interval_minutes int not null,
  as_needed boolean not null,
  max_day_mcg int not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  hold_systolic smallint,
  hold_diastolic smallint,
  note text,
  prescriber_id uuid,
  by_telephone boolean not null default false,
  replaces_id uuid,
  overrides jsonb not null default '[]',
  evaluations jsonb,${recorded}
  constraint ck_comfort_order_dose check (dose_min_mcg > 0 and dose_max_mcg >= dose_min_mcg and max_day_mcg >= dose_max_mcg),
  constraint ck_comfort_order_times check (ends_at > starts_at),
  constraint ck_comfort_order_interval check (interval_minutes >= 0),
  constraint fk_comfort_order_replaces foreign key (replaces_id) references comfort_order (id),${keys('comfort_order')}
);
create index ix_comfort_order_programme_id_patient_id_starts_at on comfort_order (programme_id, patient_id, starts_at);
create index ix_comfort_order_overridden on comfort_order (programme_id, recorded_at) where overrides <> '[]'::jsonb;
${once('comfort_order_end', 'comfort_order', 'order_id', ended)}
${once('comfort_cosign', 'comfort_order', 'order_id', signed)}

create table comfort_administration (${whose}
  episode_id uuid not null,
  order_id uuid not null,
  drug text not null,
  outcome text not null,
  dose_mcg int,
  at timestamptz not null,
  on_day date not null,
  route text not null,
  symptom text,
  reason text,
  systolic smallint,
  diastolic smallint,
  pulse smallint,
  vitals_id uuid,
  effect_due_at timestamptz,
  evaluations jsonb,${recorded}
  constraint ck_comfort_administration_outcome check (outcome in ('given', 'held', 'declined')),
  constraint ck_comfort_administration_dose check ((outcome = 'given') = (dose_mcg is not null) and coalesce(dose_mcg, 1) > 0),
  constraint ck_comfort_administration_reason check (outcome = 'given' or reason is not null),
  constraint fk_comfort_administration_comfort_order foreign key (programme_id, order_id)
    references comfort_order (programme_id, id),${keys('comfort_administration')}
);
create index ix_comfort_administration_programme_id_patient_id_at on comfort_administration (programme_id, patient_id, at);
create index ix_comfort_administration_effect on comfort_administration (programme_id, effect_due_at) where effect_due_at is not null;
${once(
  'comfort_void',
  'comfort_administration',
  'administration_id',
  `reason text not null,
  voided_by uuid,
  voided_at timestamptz not null default clock_timestamp(),`,
)}
${once(
  'comfort_effect',
  'comfort_administration',
  'administration_id',
  `id uuid not null,
  at timestamptz not null,
  result text not null,
  systolic smallint,
  diastolic smallint,
  pulse smallint,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_comfort_effect_result check (result in ('better', 'same', 'worse', 'asleep')),`,
)}

create table escalation_call (${whose}
  episode_id uuid,
  about_ids uuid[] not null,
  causes text[] not null,
  told_id uuid,
  told_name text not null,
  told_at timestamptz not null,
  outcome text not null,
  ordered text,${recorded}
  constraint ck_escalation_call_outcome check (outcome in ('reached', 'no-answer', 'emergency')),
  constraint ck_escalation_call_about check (cardinality(about_ids) > 0 and cardinality(causes) > 0),${keys('escalation_call')}
);
create index ix_escalation_call_programme_id_patient_id_told_at on escalation_call (programme_id, patient_id, told_at);

create table detox_order_slot (
  programme_id uuid not null,
  episode_id uuid not null,
  about text not null,
  order_id uuid not null,
  constraint pk_detox_order_slot primary key (episode_id, about),
  constraint fk_detox_order_slot_programme foreign key (programme_id) references programme (id)
);
create index ix_detox_order_slot_programme_id_about on detox_order_slot (programme_id, about);

create table comfort_slot (
  administration_id uuid not null,
  programme_id uuid not null,
  episode_id uuid not null,
  drug text not null,
  during tstzrange not null,
  constraint pk_comfort_slot primary key (administration_id),
  constraint ex_comfort_slot_drug exclude using gist (episode_id with =, drug with =, during with &&),
  constraint fk_comfort_slot_programme foreign key (programme_id) references programme (id)
);
`;
