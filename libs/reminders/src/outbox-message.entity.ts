import type { Transport } from './channel';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The words of one attempt, written before it leaves. What became of it is told by the attempts that name it. */
@Entity({ name: 'outbox_message' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_outbox_message_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_outbox_message_patient' })
@Index('ix_outbox_message_programme_id_reminder_id', ['programmeId', 'reminderId'])
@Index('ix_outbox_message_programme_id_id', ['programmeId', 'id'])
@Index('ix_outbox_message_programme_id_patient_id', ['programmeId', 'patientId'])
export class OutboxMessage {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_outbox_message' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

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

  @Column({ name: 'transport', type: 'text', default: () => "'outbox'" })
  transport!: Transport;

  @Column({ name: 'subject', type: 'text', nullable: true })
  subject!: string | null;

  @Column({ name: 'consent_id', type: 'uuid', nullable: true })
  consentId!: string | null;

  @Column({ name: 'attempt', type: 'smallint', default: 1 })
  attempt!: number;

  @Column({ name: 'at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
