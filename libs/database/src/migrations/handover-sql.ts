/** Notes of the shift, the handover from one shift to the next, how withdrawal management ended, and the offer of medication. */
export const handoverTables = `
create table care_note (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  kind text not null,
  at timestamptz not null,
  data jsonb not null,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  replaces_id uuid,
  replace_reason text,
  origin text not null,
  constraint pk_care_note primary key (id),
  constraint uq_care_note_replaces_id unique (replaces_id),
  constraint ck_care_note_kind check (kind in ('fluid', 'sleep', 'meal', 'behavior', 'observation', 'nursing')),
  constraint ck_care_note_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint fk_care_note_programme foreign key (programme_id) references programme(id),
  constraint fk_care_note_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_care_note_episode foreign key (programme_id, episode_id) references episode(programme_id, id),
  constraint fk_care_note_replaces foreign key (replaces_id) references care_note(id)
);
create index ix_care_note_programme_id_patient_id_at on care_note (programme_id, patient_id, at);

create table shift_handover (
  id uuid not null,
  programme_id uuid not null,
  place_id uuid not null,
  shift text not null,
  for_day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  opened_by uuid,
  opened_at timestamptz not null default clock_timestamp(),
  constraint pk_shift_handover primary key (id),
  constraint uq_shift_handover_programme_id_id unique (programme_id, id),
  constraint uq_shift_handover_programme_id_place_id_starts_at unique (programme_id, place_id, starts_at),
  constraint ck_shift_handover_times check (ends_at > starts_at),
  constraint fk_shift_handover_programme foreign key (programme_id) references programme(id),
  constraint fk_shift_handover_place foreign key (programme_id, place_id) references place(programme_id, id)
);

create table shift_handover_note (
  id uuid not null,
  programme_id uuid not null,
  handover_id uuid not null,
  patient_id uuid not null,
  text text not null,
  watch boolean not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  replaces_id uuid,
  constraint pk_shift_handover_note primary key (id),
  constraint uq_shift_handover_note_replaces_id unique (replaces_id),
  constraint fk_shift_handover_note_programme foreign key (programme_id) references programme(id),
  constraint fk_shift_handover_note_handover foreign key (programme_id, handover_id) references shift_handover(programme_id, id),
  constraint fk_shift_handover_note_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_shift_handover_note_replaces foreign key (replaces_id) references shift_handover_note(id)
);
create index ix_shift_handover_note_programme_id_handover_id on shift_handover_note (programme_id, handover_id);

create table shift_handover_signature (
  handover_id uuid not null,
  programme_id uuid not null,
  sheet jsonb not null,
  signed_by uuid not null,
  signed_at timestamptz not null,
  constraint pk_shift_handover_signature primary key (handover_id),
  constraint fk_shift_handover_signature_programme foreign key (programme_id) references programme(id),
  constraint fk_shift_handover_signature_handover foreign key (programme_id, handover_id) references shift_handover(programme_id, id)
);

create table shift_handover_takeover (
  handover_id uuid not null,
  programme_id uuid not null,
  signed_by uuid not null,
  taken_by uuid not null,
  in_place boolean not null,
  taken_at timestamptz not null,
  note text,
  constraint pk_shift_handover_takeover primary key (handover_id),
  constraint ck_shift_handover_takeover_second check (taken_by <> signed_by),
  constraint fk_shift_handover_takeover_programme foreign key (programme_id) references programme(id),
  constraint fk_shift_handover_takeover_handover foreign key (programme_id, handover_id) references shift_handover(programme_id, id)
);

create table moud_offer (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  offered_at timestamptz not null,
  products text[] not null,
  informed boolean not null,
  decision text not null,
  product text,
  reason text,
  reoffer_on date,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  replaces_id uuid,
  replace_reason text,
  origin text not null,
  constraint pk_moud_offer primary key (id),
  constraint uq_moud_offer_replaces_id unique (replaces_id),
  constraint ck_moud_offer_decision check (decision in ('accepted', 'declined', 'undecided')),
  constraint ck_moud_offer_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint fk_moud_offer_programme foreign key (programme_id) references programme(id),
  constraint fk_moud_offer_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_moud_offer_episode foreign key (programme_id, episode_id) references episode(programme_id, id),
  constraint fk_moud_offer_replaces foreign key (replaces_id) references moud_offer(id)
);
create index ix_moud_offer_programme_id_patient_id_offered_at on moud_offer (programme_id, patient_id, offered_at);

create table withdrawal_completion (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  detox_stay_id uuid not null,
  completed_at timestamptz not null,
  outcome text not null,
  details jsonb not null,
  moud_offer text not null,
  moud_offer_id uuid,
  note text,
  signed_by uuid,
  signed_at timestamptz not null default clock_timestamp(),
  replaces_id uuid,
  replace_reason text,
  origin text not null,
  constraint pk_withdrawal_completion primary key (id),
  constraint uq_withdrawal_completion_replaces_id unique (replaces_id),
  constraint ck_withdrawal_completion_outcome check (outcome in ('completed', 'left-before-completion', 'left-earlier-than-advised', 'transferred', 'medical')),
  constraint ck_withdrawal_completion_moud_offer check (moud_offer in ('accepted', 'declined', 'undecided', 'none')),
  constraint ck_withdrawal_completion_replaces check ((replaces_id is null) = (replace_reason is null)),
  constraint fk_withdrawal_completion_programme foreign key (programme_id) references programme(id),
  constraint fk_withdrawal_completion_patient foreign key (programme_id, patient_id) references patient(programme_id, id),
  constraint fk_withdrawal_completion_episode foreign key (programme_id, episode_id) references episode(programme_id, id),
  constraint fk_withdrawal_completion_stay foreign key (programme_id, detox_stay_id) references detox_stay(programme_id, id),
  constraint fk_withdrawal_completion_replaces foreign key (replaces_id) references withdrawal_completion(id)
);
create unique index uq_withdrawal_completion_detox_stay_id on withdrawal_completion (detox_stay_id) where replaces_id is null;
create index ix_withdrawal_completion_programme_id_patient_id on withdrawal_completion (programme_id, patient_id);
`;
