import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That an overdose was recorded in error, by whom and why. It stays visible. */
@Entity({ name: 'overdose_void' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_overdose_void_programme' })
@ForeignKey('overdose_event', ['programmeId', 'eventId'], ['programmeId', 'id'], {
  name: 'fk_overdose_void_overdose_event',
})
export class OverdoseVoid {
  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @PrimaryColumn({ name: 'event_id', type: 'uuid', primaryKeyConstraintName: 'pk_overdose_void' })
  eventId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'voided_by', type: 'uuid', nullable: true })
  voidedBy!: string | null;

  @Column({ name: 'voided_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  voidedAt!: Date;
}
