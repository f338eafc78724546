import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What became of a bottle. It is prepared by being there; every later state is a row. */
@Entity({ name: 'take_home_bottle_event' })
@ForeignKey('take_home_bottle', ['programmeId', 'bottleId'], ['programmeId', 'id'], {
  name: 'fk_take_home_bottle_event_take_home_bottle',
})
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_bottle_event_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], {
  name: 'fk_take_home_bottle_event_patient',
})
@Unique('uq_take_home_bottle_event_bottle_id_state', ['bottleId', 'state'])
@Index('ix_take_home_bottle_event_programme_id_service_day', ['programmeId', 'serviceDay'])
@Index('ix_take_home_bottle_event_source_id', ['sourceId'])
@Check(
  'ck_take_home_bottle_event_state',
  `state in ('labelled', 'released', 'returned_empty', 'returned_full', 'recalled', 'reported_lost', 'voided')`,
)
@Check('ck_take_home_bottle_event_lost_on', `(state = 'reported_lost') = (lost_on is not null)`)
@Index('ix_take_home_bottle_event_written_in', ['programmeId', 'writtenIn', 'id'])
export class TakeHomeBottleEvent {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_bottle_event' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'bottle_id', type: 'uuid' })
  bottleId!: string;

  @Column({ name: 'state', type: 'text' })
  state!: 'labelled' | 'released' | 'returned_empty' | 'returned_full' | 'recalled' | 'reported_lost' | 'voided';

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'lost_on', type: 'date', nullable: true })
  lostOn!: string | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'source_id', type: 'uuid', nullable: true })
  sourceId!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  /** Its place in time, by which the chain is ordered. */
  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
