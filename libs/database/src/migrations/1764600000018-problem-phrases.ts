import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A program keeps words for problems too, beside those for goals and objectives. */
export class ProblemPhrases1764600000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plan_phrase
        drop constraint ck_plan_phrase_kind,
        add constraint ck_plan_phrase_kind check (kind in ('problem', 'goal', 'objective'))`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}
