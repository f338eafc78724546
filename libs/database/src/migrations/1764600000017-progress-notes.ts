import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** Progress notes: signed once and locked; reviews, late entries, addenda and corrections are rows that hang on them. */
export class ProgressNotes1764600000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(notes);
    const kept = ['select', 'insert'] as const;
    await runner.query(wall({ progress_note: kept, note_review: kept, note_amendment: kept }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const notes = `
create table progress_note (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  episode_id uuid,
  appointment_id uuid,
  modality text not null,
  contact_type text not null,
  service_on date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  content jsonb not null,
  supervised boolean not null,
  clone_percent int not null,
  author_id uuid,
  credential text,
  signed_at timestamptz not null,
  replaces_id uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  origin text not null,
  constraint pk_progress_note primary key (id),
  constraint uq_progress_note_programme_id_id unique (programme_id, id),
  constraint uq_progress_note_replaces_id unique (replaces_id),
  constraint ck_progress_note_contact_type check (contact_type in ('in_person', 'video', 'phone')),
  constraint ck_progress_note_times check (ends_at > starts_at),
  constraint ck_progress_note_clone_percent check (clone_percent >= 0 and clone_percent <= 100),
  constraint fk_progress_note_programme foreign key (programme_id) references programme (id),
  constraint fk_progress_note_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_progress_note_episode foreign key (programme_id, episode_id) references episode (programme_id, id),
  constraint fk_progress_note_replaces foreign key (replaces_id) references progress_note (id)
);
create index ix_progress_note_programme_id_patient_id_starts_at on progress_note (programme_id, patient_id, starts_at);
create index ix_progress_note_programme_id_author_id_signed_at on progress_note (programme_id, author_id, signed_at);
create index ix_progress_note_supervised on progress_note (programme_id, signed_at) WHERE supervised;

create table note_review (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  note_id uuid not null,
  kind text not null,
  comment text not null default '',
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  constraint pk_note_review primary key (id),
  constraint uq_note_review_note_id unique (note_id),
  constraint ck_note_review_kind check (kind in ('cosigned', 'returned')),
  constraint ck_note_review_comment check (kind = 'cosigned' or btrim(comment) <> ''),
  constraint fk_note_review_programme foreign key (programme_id) references programme (id),
  constraint fk_note_review_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_note_review_note foreign key (programme_id, note_id) references progress_note (programme_id, id)
);

create table note_amendment (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  note_id uuid not null,
  kind text not null,
  text text not null,
  reason text not null default '',
  amended_by uuid not null,
  amended_at timestamptz not null,
  constraint pk_note_amendment primary key (id),
  constraint ck_note_amendment_kind check (kind in ('late_entry', 'addendum', 'correction')),
  constraint fk_note_amendment_programme foreign key (programme_id) references programme (id),
  constraint fk_note_amendment_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_note_amendment_note foreign key (programme_id, note_id) references progress_note (programme_id, id)
);
create index ix_note_amendment_note_id on note_amendment (note_id);
`;
