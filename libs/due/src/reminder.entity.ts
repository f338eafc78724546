import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A reminder that is planned, in the transaction of its cause. The queue only carries its id. */
@Entity({ name: 'reminder' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_reminder_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_reminder_patient' })
@Unique('uq_reminder_cause_id_kind_offset_key_local_day', ['causeId', 'kind', 'offsetKey', 'localDay'])
@Index('ix_reminder_programme_id_due_at', ['programmeId', 'dueAt'], { where: "state = 'planned'" })
@Index('ix_reminder_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_reminder_programme_id_state_id', ['programmeId', 'state', 'id'])
export class Reminder {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_reminder' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'session';

  @Column({ name: 'cause_type', type: 'text' })
  causeType!: 'appointment';

  @Column({ name: 'cause_id', type: 'uuid' })
  causeId!: string;

  @Column({ name: 'offset_key', type: 'text' })
  offsetKey!: string;

  @Column({ name: 'local_day', type: 'date' })
  localDay!: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Column({ name: 'useful_until', type: 'timestamptz' })
  usefulUntil!: Date;

  @Column({ name: 'state', type: 'text', default: () => "'planned'" })
  state!: 'planned' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'channel', type: 'text', nullable: true })
  channel!: string | null;

  @Column({ name: 'attempts', type: 'int', default: 0 })
  attempts!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  changedAt!: Date;
}
