import type { ClosureKind } from '@cairn/rules';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Days on which the clinic is closed, and whether medication is given all the same. One that was cancelled stays to be read. */
@Entity({ name: 'closure' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_closure_programme' })
@Index('ix_closure_programme_id_to_day', ['programmeId', 'toDay'])
@Check('ck_closure_days', `to_day >= from_day`)
@Check('ck_closure_kind', `kind in ('holiday', 'closure', 'emergency')`)
@Exclusion(
  'ex_closure_overlap',
  `USING gist (programme_id WITH =, daterange(from_day, to_day, '[]'::text) WITH &&) WHERE ((cancelled_at IS NULL))`,
)
export class Closure {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_closure' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'to_day', type: 'date' })
  toDay!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: ClosureKind;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'dosing', type: 'boolean' })
  dosing!: boolean;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt!: Date | null;

  @Column({ name: 'cancelled_by', type: 'uuid', nullable: true })
  cancelledBy!: string | null;

  @Column({ name: 'cancelled_reason', type: 'text', nullable: true })
  cancelledReason!: string | null;
}
