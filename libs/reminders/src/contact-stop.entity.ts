import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That an address may not be written to any more. It holds against every consent that is older; a newer one lifts it. Never changed. */
@Entity({ name: 'contact_stop' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_contact_stop_programme' })
@Index('ix_contact_stop_programme_id_address_key', ['programmeId', 'addressKey', 'at'])
@Check('ck_contact_stop_reason', `reason in ('opt-out', 'wrong-number', 'undeliverable')`)
export class ContactStop {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_contact_stop' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'channel', type: 'text' })
  channel!: 'sms' | 'email' | 'voice';

  /** As `contact_consent.address_key`: the last ten digits, or the mailbox in lower case. */
  @Column({ name: 'address_key', type: 'text' })
  addressKey!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: 'opt-out' | 'wrong-number' | 'undeliverable';

  /** all messages, or one category. */
  @Column({ name: 'scope', type: 'text', default: () => "'all'" })
  scope!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'inbound_id', type: 'uuid', nullable: true })
  inboundId!: string | null;

  @Column({ name: 'message_id', type: 'uuid', nullable: true })
  messageId!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;
}
