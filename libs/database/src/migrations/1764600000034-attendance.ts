import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said with the attendance of a session: late, left early, by whom it was cancelled, and for how long somebody was there. */
export class Attendance1764600000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const columns = `
alter table appointment
  add column detail text,
  add column minutes_present int,
  add column checked_in_at timestamptz,
  add column settled_at timestamptz,
  add constraint ck_appointment_detail check (detail is null or (state = 'attended' and detail in ('late', 'left_early'))
    or (state = 'cancelled' and detail in ('by_patient', 'by_clinic', 'excused'))),
  add constraint ck_appointment_minutes_present check (minutes_present is null or (state = 'attended' and minutes_present > 0));
`;
