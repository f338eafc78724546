import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What somebody answered to a message. Nobody is known behind a number that no consent names. */
@Entity({ name: 'inbound_message' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_inbound_message_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_inbound_message_patient' })
@Unique('uq_inbound_message_provider_id', ['programmeId', 'providerId'])
@Index('ix_inbound_message_programme_id_id', ['programmeId', 'id'])
@Index('ix_inbound_message_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_inbound_message_programme_id_address_key', ['programmeId', 'addressKey'])
@Index('ix_inbound_message_open', ['programmeId', 'at'], { where: 'handled_at is null' })
@Check('ck_inbound_message_meaning', `meaning in ('opt-out', 'opt-in', 'help', 'wrong-number', 'urgent', 'other')`)
@Check('ck_inbound_message_handled', `(handled_at is null) = (handled_by is null)`)
export class InboundMessage {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_inbound_message' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'channel', type: 'text' })
  channel!: 'sms';

  @Column({ name: 'address_key', type: 'text' })
  addressKey!: string;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'meaning', type: 'text' })
  meaning!: 'opt-out' | 'opt-in' | 'help' | 'wrong-number' | 'urgent' | 'other';

  /** words that ask for somebody at once, whatever else the answer means. */
  @Column({ name: 'urgent', type: 'boolean', default: false })
  urgent!: boolean;

  /** The provider's id: the same message told twice is one. */
  @Column({ name: 'provider_id', type: 'text' })
  providerId!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  /** What was answered by itself, in neutral words. */
  @Column({ name: 'reply', type: 'text', nullable: true })
  reply!: string | null;

  @Column({ name: 'handled_at', type: 'timestamptz', nullable: true })
  handledAt!: Date | null;

  @Column({ name: 'handled_by', type: 'uuid', nullable: true })
  handledBy!: string | null;

  @Column({ name: 'handled_note', type: 'text', nullable: true })
  handledNote!: string | null;
}
