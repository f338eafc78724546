import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every message moves its reminder twice, and each move is written into every index. One of a person's reminders by time serves both the
 * list of all and the look at the last eight days; by state only what did not simply go out is looked for.
 */
export class ReminderIndexes1764600000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const indexes = `
drop index ix_reminder_programme_id_patient_id_changed_at;
drop index ix_reminder_programme_id_patient_id;
drop index ix_reminder_programme_id_state_id;
create index ix_reminder_programme_id_patient_id_changed_at on reminder (programme_id, patient_id, changed_at);
create index ix_reminder_programme_id_state_id on reminder (programme_id, state, id) where state <> 'sent';
`;
