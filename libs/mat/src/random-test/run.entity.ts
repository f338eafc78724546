import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That the draws of a day were made: before it nobody is told of them, after it no extra draw is added to the day. */
@Entity({ name: 'random_test_run' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_random_test_run_programme' })
@ForeignKey('random_test_key', ['programmeId', 'seedId'], ['programmeId', 'id'], {
  name: 'fk_random_test_run_random_test_key',
})
@Check('ck_random_test_run_made_for', `made_for in ('worker', 'list')`)
export class RandomTestRun {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_random_test_run' })
  programmeId!: string;

  @PrimaryColumn({ name: 'day', type: 'date', primaryKeyConstraintName: 'pk_random_test_run' })
  day!: string;

  @Column({ name: 'seed_id', type: 'uuid' })
  seedId!: string;

  @Column({ name: 'policy_version', type: 'text' })
  policyVersion!: string;

  @Column({ name: 'generator_version', type: 'int' })
  generatorVersion!: number;

  @Column({ name: 'people', type: 'int' })
  people!: number;

  @Column({ name: 'made_for', type: 'text' })
  madeFor!: 'worker' | 'list';

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
