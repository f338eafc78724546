import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall';

/**
 * What somebody answered to an alert, and reminders of work for the staff. Alerts themselves are worked out when read and kept nowhere.
 */
export class Alerts1764600000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall({ alert_answer: ['select', 'insert'] }));
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const tables = `
create table alert_answer (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid not null,
  alert text not null,
  cause text not null,
  severity text not null,
  answer text not null,
  reason text not null,
  by uuid not null,
  at timestamptz not null,
  constraint ck_alert_answer_alert check (alert ~ '^A[0-9]{2}$'),
  constraint ck_alert_answer_cause check (length(cause) between 1 and 200),
  constraint ck_alert_answer_severity check (severity in ('info', 'warn', 'high', 'critical')),
  constraint ck_alert_answer_answer check (answer in ('acknowledged', 'resolved', 'overridden')),
  constraint ck_alert_answer_reason check (btrim(reason) <> '' and length(reason) <= 2000),
  constraint pk_alert_answer primary key (id),
  constraint fk_alert_answer_programme foreign key (programme_id) references programme (id),
  constraint fk_alert_answer_patient foreign key (programme_id, patient_id) references patient (programme_id, id)
);
create index ix_alert_answer_programme_id_patient_id_at on alert_answer (programme_id, patient_id, at);
alter table reminder add column audience text not null default 'patient';
alter table reminder add column staff_id uuid;
alter table reminder add column role text;
alter table reminder add constraint ck_reminder_audience
  check ((audience = 'staff') = (kind = 'due-work') and (audience = 'staff') = (role is not null) and audience in ('patient', 'staff'));
alter table reminder add constraint fk_reminder_staff foreign key (staff_id) references staff (id);
create index ix_reminder_staff on reminder (programme_id, role, staff_id, due_at) where audience = 'staff' and state in ('planned', 'sent');
`;
