import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/** What was tried while somebody was out of contact. It is history: rows are added, never changed. */
export class Outreach1764600000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall({ outreach_entry: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table outreach_entry (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  appointment_id uuid,
  kind text not null,
  at timestamptz not null,
  channel text,
  outcome text,
  whom text not null,
  naloxone boolean not null,
  next_on date,
  note text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  origin text not null,
  constraint pk_outreach_entry primary key (id),
  constraint fk_outreach_entry_programme foreign key (programme_id) references programme (id),
  constraint fk_outreach_entry_patient foreign key (programme_id, patient_id) references patient (programme_id, id),
  constraint fk_outreach_entry_appointment foreign key (appointment_id) references appointment (id),
  constraint ck_outreach_entry_kind check (kind in ('attempt', 'case-review', 'letter', 'medical-look', 'proposal')),
  constraint ck_outreach_entry_channel check (channel in ('phone', 'text', 'email', 'visit', 'letter')),
  constraint ck_outreach_entry_outcome check (outcome in ('reached', 'message', 'no-answer', 'wrong-number', 'unsafe')),
  constraint ck_outreach_entry_whom check (whom in ('person', 'emergency-contact')),
  constraint ck_outreach_entry_attempt check ((kind = 'attempt') = (outcome is not null) and (outcome is null) = (channel is null))
);
create index ix_outreach_entry_programme_id_patient_id on outreach_entry (programme_id, patient_id, at);
create index ix_outreach_entry_appointment_id on outreach_entry (appointment_id) where appointment_id is not null;
`;
