import type { MigrationInterface, QueryRunner } from 'typeorm';

/** a supplementary dose under the tongue may be ordered beside an injection; all else stays one order at a time. */
export class BesideAnInjection1764400000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(constraint);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore a backup.');
  }
}

const constraint = `
alter table medication_order drop constraint ex_medication_order_agonist;
alter table medication_order add constraint ex_medication_order_agonist exclude using gist
  (episode_id with =, daterange(starts_on, least(ends_on, (expires_on + 1))) with &&)
  where (product_class = any (array['methadone'::text, 'buprenorphine'::text]) and indication is distinct from 'supplemental'::text);
`;
