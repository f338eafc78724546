/** The tables of doses given elsewhere, guests, naloxone, overdoses and incidents. */
export const outsideTables = `
create table external_report (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  product_class text not null,
  source text not null,
  facility text not null,
  informant text,
  informant_role text,
  telephone text,
  method text not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_external_report_product_class check (product_class in ('methadone', 'buprenorphine', 'naltrexone')),
  constraint ck_external_report_source check (source in ('hospital', 'jail', 'otp', 'guest-host', 'emergency_1306_07b', 'other')),
  constraint ck_external_report_method check (method in ('patient_says', 'call', 'fax', 'record')),
  constraint pk_external_report primary key (id),
  constraint uq_external_report_programme_id_id unique (programme_id, id),
  constraint fk_external_report_programme foreign key (programme_id) references programme (id),
  constraint fk_external_report_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_external_report_programme_id_patient_id on external_report (programme_id, patient_id);
create table external_dose (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  report_id uuid not null,
  given_on date not null,
  dose_mcg integer not null,
  constraint ck_external_dose_dose_mcg check (dose_mcg > 0),
  constraint pk_external_dose primary key (id),
  constraint uq_external_dose_report_id_given_on unique (report_id, given_on),
  constraint fk_external_dose_programme foreign key (programme_id) references programme (id),
  constraint fk_external_dose_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_external_dose_external_report foreign key (programme_id, report_id) references external_report (programme_id, id)
);
create index ix_external_dose_programme_id_patient_id_given_on on external_dose (programme_id, patient_id, given_on);
create table external_dose_decision (
  id uuid not null,
  programme_id uuid not null,
  report_id uuid not null,
  outcome text not null,
  method text not null,
  spoke_with text,
  spoke_with_role text,
  telephone text,
  note text,
  decided_by uuid,
  decided_at timestamptz not null default clock_timestamp(),
  constraint ck_external_dose_decision_outcome check (outcome in ('verified', 'rejected')),
  constraint ck_external_dose_decision_method check (method in ('call_back', 'fax', 'record')),
  constraint pk_external_dose_decision primary key (id),
  constraint fk_external_dose_decision_programme foreign key (programme_id) references programme (id),
  constraint fk_external_dose_decision_external_report foreign key (programme_id, report_id) references external_report (programme_id, id)
);
create index ix_external_dose_decision_report_id on external_dose_decision (report_id);
create table treatment_carry_over (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid not null,
  report_id uuid not null,
  days integer not null,
  reason text not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_treatment_carry_over_days check (days >= 0),
  constraint pk_treatment_carry_over primary key (id),
  constraint fk_treatment_carry_over_programme foreign key (programme_id) references programme (id),
  constraint fk_treatment_carry_over_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_treatment_carry_over_episode foreign key (programme_id, episode_id) references episode (programme_id, id),
  constraint fk_treatment_carry_over_external_report foreign key (programme_id, report_id) references external_report (programme_id, id)
);
create index ix_treatment_carry_over_programme_id_patient_id on treatment_carry_over (programme_id, patient_id);
create index ix_treatment_carry_over_episode_id on treatment_carry_over (episode_id);
create table guest_stay (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  direction text not null,
  other_programme text not null,
  telephone text not null,
  contact_name text,
  practitioner text,
  reason text not null,
  reason_text text,
  from_day date not null,
  to_day date not null,
  product_class text not null,
  dose_mcg integer not null,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_guest_stay_direction check (direction in ('out', 'in')),
  constraint ck_guest_stay_reason check (reason in ('travel', 'work', 'family', 'relocation', 'closure', 'other')),
  constraint ck_guest_stay_product_class check (product_class in ('methadone', 'buprenorphine', 'naltrexone')),
  constraint ck_guest_stay_days check (to_day >= from_day),
  constraint ck_guest_stay_dose_mcg check (dose_mcg > 0),
  constraint pk_guest_stay primary key (id),
  constraint uq_guest_stay_programme_id_id unique (programme_id, id),
  constraint fk_guest_stay_programme foreign key (programme_id) references programme (id),
  constraint fk_guest_stay_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_guest_stay_programme_id_patient_id on guest_stay (programme_id, patient_id);
create table guest_stay_step (
  id uuid not null,
  programme_id uuid not null,
  stay_id uuid not null,
  state text not null,
  consent_basis text,
  consent_on date,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_guest_stay_step_state check (state in ('requested', 'approved', 'sent', 'confirmed', 'closed')),
  constraint ck_guest_stay_step_consent_basis check (consent_basis in ('part2', 'tpo')),
  constraint ck_guest_stay_step_consent check (state <> 'sent' or (consent_basis is not null and consent_on is not null)),
  constraint pk_guest_stay_step primary key (id),
  constraint uq_guest_stay_step_stay_id_state unique (stay_id, state),
  constraint fk_guest_stay_step_programme foreign key (programme_id) references programme (id),
  constraint fk_guest_stay_step_guest_stay foreign key (programme_id, stay_id) references guest_stay (programme_id, id)
);
create table guest_verification (
  id uuid not null,
  programme_id uuid not null,
  stay_id uuid not null,
  verifier text not null,
  verifier_role text,
  called_at timestamptz not null,
  service_day date not null,
  last_dose_on date not null,
  dose_mcg integer not null,
  photo_id_seen boolean not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_guest_verification_dose_mcg check (dose_mcg > 0),
  constraint pk_guest_verification primary key (id),
  constraint fk_guest_verification_programme foreign key (programme_id) references programme (id),
  constraint fk_guest_verification_guest_stay foreign key (programme_id, stay_id) references guest_stay (programme_id, id)
);
create index ix_guest_verification_stay_id on guest_verification (stay_id);
create table naloxone_offer (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid,
  occasion text not null,
  offered_on date not null,
  outcome text not null,
  product text,
  quantity smallint,
  lot text,
  expires_on date,
  trained boolean,
  declined_reason text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_naloxone_offer_occasion check (occasion in ('admission', 'take_home', 'injection', 'missed_days', 'overdose', 'replacement', 'discharge', 'periodic', 'community', 'other')),
  constraint ck_naloxone_offer_outcome check (outcome in ('accepted', 'declined')),
  constraint ck_naloxone_offer_kit check (outcome = 'declined' or (product is not null and quantity > 0)),
  constraint ck_naloxone_offer_declined check (outcome = 'accepted' or declined_reason is not null),
  constraint ck_naloxone_offer_community check (patient_id is not null or (occasion = 'community' and outcome = 'accepted')),
  constraint pk_naloxone_offer primary key (id),
  constraint fk_naloxone_offer_programme foreign key (programme_id) references programme (id),
  constraint fk_naloxone_offer_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_naloxone_offer_programme_id_patient_id_offered_on on naloxone_offer (programme_id, patient_id, offered_on);
create index ix_naloxone_offer_programme_id_offered_on on naloxone_offer (programme_id, offered_on);
create table naloxone_use (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  used_on date not null,
  what text not null,
  doses smallint,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_naloxone_use_what check (what in ('used_for_self', 'used_for_another', 'lost')),
  constraint pk_naloxone_use primary key (id),
  constraint fk_naloxone_use_programme foreign key (programme_id) references programme (id),
  constraint fk_naloxone_use_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_naloxone_use_programme_id_patient_id_used_on on naloxone_use (programme_id, patient_id, used_on);
create table overdose_event (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  occurred_on date not null,
  place text not null,
  substances text[] not null,
  intent text not null,
  reversal_doses smallint,
  reversal_by text,
  emergency_called boolean,
  hospital boolean,
  survived boolean not null,
  last_dose_on date,
  last_dose_mcg integer,
  source text not null,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_overdose_event_place check (place in ('home', 'another_home', 'street', 'program', 'jail', 'hospital', 'other', 'unknown')),
  constraint ck_overdose_event_intent check (intent in ('unintentional', 'intentional', 'unknown')),
  constraint ck_overdose_event_reversal_by check (reversal_by in ('bystander', 'family', 'staff', 'emergency_services', 'self', 'unknown')),
  constraint ck_overdose_event_source check (source in ('patient', 'family', 'hospital', 'emergency_services', 'medical_examiner', 'staff', 'other')),
  constraint pk_overdose_event primary key (id),
  constraint uq_overdose_event_programme_id_id unique (programme_id, id),
  constraint fk_overdose_event_programme foreign key (programme_id) references programme (id),
  constraint fk_overdose_event_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_overdose_event_programme_id_patient_id_occurred_on on overdose_event (programme_id, patient_id, occurred_on);
create table overdose_review (
  id uuid not null,
  programme_id uuid not null,
  event_id uuid not null,
  reviewed_on date not null,
  says text not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_overdose_review primary key (id),
  constraint fk_overdose_review_programme foreign key (programme_id) references programme (id),
  constraint fk_overdose_review_overdose_event foreign key (programme_id, event_id) references overdose_event (programme_id, id)
);
create index ix_overdose_review_event_id on overdose_review (event_id);
create table overdose_contact (
  id uuid not null,
  programme_id uuid not null,
  event_id uuid not null,
  at timestamptz not null,
  how text not null,
  reached boolean not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_overdose_contact_how check (how in ('telephone', 'in_person', 'home_visit', 'letter')),
  constraint pk_overdose_contact primary key (id),
  constraint fk_overdose_contact_programme foreign key (programme_id) references programme (id),
  constraint fk_overdose_contact_overdose_event foreign key (programme_id, event_id) references overdose_event (programme_id, id)
);
create index ix_overdose_contact_event_id on overdose_contact (event_id);
create table overdose_void (
  programme_id uuid not null,
  event_id uuid not null,
  reason text not null,
  voided_by uuid,
  voided_at timestamptz not null default clock_timestamp(),
  constraint pk_overdose_void primary key (event_id),
  constraint fk_overdose_void_programme foreign key (programme_id) references programme (id),
  constraint fk_overdose_void_overdose_event foreign key (programme_id, event_id) references overdose_event (programme_id, id)
);
create table incident (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid,
  kind text not null,
  began_at timestamptz not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_incident_kind check (kind in ('identity', 'overdose-at-window', 'pump', 'other')),
  constraint pk_incident primary key (id),
  constraint uq_incident_programme_id_id unique (programme_id, id),
  constraint fk_incident_programme foreign key (programme_id) references programme (id),
  constraint fk_incident_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_incident_programme_id_patient_id on incident (programme_id, patient_id);
create index ix_incident_programme_id_began_at on incident (programme_id, began_at);
create table incident_step (
  id uuid not null,
  programme_id uuid not null,
  incident_id uuid not null,
  step text not null,
  at timestamptz not null,
  note text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_incident_step primary key (id),
  constraint fk_incident_step_programme foreign key (programme_id) references programme (id),
  constraint fk_incident_step_incident foreign key (programme_id, incident_id) references incident (programme_id, id)
);
create index ix_incident_step_incident_id on incident_step (incident_id);
create table incident_report (
  id uuid not null,
  programme_id uuid not null,
  incident_id uuid not null,
  outcome text not null,
  says text not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint ck_incident_report_outcome check (outcome in ('no_harm', 'harm', 'hospital', 'died', 'unknown')),
  constraint pk_incident_report primary key (id),
  constraint fk_incident_report_programme foreign key (programme_id) references programme (id),
  constraint fk_incident_report_incident foreign key (programme_id, incident_id) references incident (programme_id, id)
);
create index ix_incident_report_incident_id on incident_report (incident_id);
`;
