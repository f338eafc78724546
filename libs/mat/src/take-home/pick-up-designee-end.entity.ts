import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A designee who no longer picks anything up. */
@Entity({ name: 'take_home_designee_end' })
@ForeignKey('take_home_designee', ['programmeId', 'designeeId'], ['programmeId', 'id'], {
  name: 'fk_take_home_designee_end_take_home_designee',
})
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_designee_end_programme' })
export class TakeHomeDesigneeEnd {
  @PrimaryColumn({ name: 'designee_id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_designee_end' })
  designeeId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
