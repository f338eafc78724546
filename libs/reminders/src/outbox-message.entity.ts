import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A message as it would have been sent: the record of its words. */
@Entity({ name: 'outbox_message' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_outbox_message_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_outbox_message_patient' })
@Unique('uq_outbox_message_reminder_id', ['reminderId'])
@Index('ix_outbox_message_programme_id_id', ['programmeId', 'id'])
@Index('ix_outbox_message_programme_id_patient_id', ['programmeId', 'patientId'])
export class OutboxMessage {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_outbox_message' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'reminder_id', type: 'uuid' })
  reminderId!: string;

  @Column({ name: 'channel', type: 'text' })
  channel!: string;

  @Column({ name: 'address', type: 'text' })
  address!: string;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'template', type: 'text' })
  template!: string;

  @Column({ name: 'at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
