import type { Transport } from './channel';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One attempt to deliver a reminder and what the transport said. Never changed. */
@Entity({ name: 'reminder_attempt' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_reminder_attempt_programme' })
@Index('ix_reminder_attempt_programme_id_reminder_id', ['programmeId', 'reminderId'])
@Index('uq_reminder_attempt_receipt', ['messageId'], {
  unique: true,
  where: "outcome in ('delivered', 'undelivered')",
})
export class ReminderAttempt {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_reminder_attempt' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'reminder_id', type: 'uuid' })
  reminderId!: string;

  @Column({ name: 'at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;

  @Column({ name: 'transport', type: 'text' })
  transport!: Transport;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'started' | 'accepted' | 'transient' | 'permanent' | 'unknown' | 'delivered' | 'undelivered';

  @Column({ name: 'detail', type: 'text', nullable: true })
  detail!: string | null;

  @Column({ name: 'message_id', type: 'uuid', nullable: true })
  messageId!: string | null;

  /** Under which name the provider knows the message. */
  @Column({ name: 'provider_id', type: 'text', nullable: true })
  providerId!: string | null;
}
