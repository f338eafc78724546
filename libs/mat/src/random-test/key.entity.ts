import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A key that days are drawn with. Its id is shown with every draw; the key itself only functions of the database read. */
@Entity({ name: 'random_test_key' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_random_test_key_programme' })
@Unique('uq_random_test_key_programme_id_id', ['programmeId', 'id'])
@Check('ck_random_test_key_length', `length(inner_key) = 64 and length(outer_key) = 64`)
export class RandomTestKey {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_random_test_key' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'inner_key', type: 'bytea' })
  innerKey!: Buffer;

  @Column({ name: 'outer_key', type: 'bytea' })
  outerKey!: Buffer;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
