import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a person agreed to be contacted by a channel at an address, and how much a message may say. */
@Entity({ name: 'contact_consent' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_contact_consent_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_contact_consent_patient' })
@Index('ix_contact_consent_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_contact_consent_programme_id_address_key', ['programmeId', 'addressKey'])
@Index('ix_contact_consent_address_key', ['addressKey'])
@Check('ck_contact_consent_level', `level between 0 and 2`)
export class ContactConsent {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_contact_consent' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'channel', type: 'text' })
  channel!: 'sms' | 'email' | 'voice';

  @Column({ name: 'address', type: 'text' })
  address!: string;

  @Column({ name: 'level', type: 'smallint', default: 1 })
  level!: number;

  @Column({ name: 'language', type: 'text', default: () => "'en'" })
  language!: string;

  @Column({ name: 'given_at', type: 'timestamptz', default: () => 'now()' })
  givenAt!: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ name: 'revoked_reason', type: 'text', nullable: true })
  revokedReason!: string | null;

  /** What tells one address from another, however it was typed; the database keeps it. */
  @Column({ name: 'address_key', type: 'text', default: () => "''" })
  addressKey!: string;

  /** Between which local times, as HH:MM; the programme's quiet hours hold besides. */
  @Column({ name: 'allowed_from', type: 'text', nullable: true })
  allowedFrom!: string | null;

  @Column({ name: 'allowed_to', type: 'text', nullable: true })
  allowedTo!: string | null;

  /** The zone in which the person lives, where it is not the programme's. */
  @Column({ name: 'zone', type: 'text', nullable: true })
  zone!: string | null;

  /** Who else may see the device, in the person's words; null when nobody. */
  @Column({ name: 'shared_with', type: 'text', nullable: true })
  sharedWith!: string | null;

  /** a message may be left on the answering machine. */
  @Column({ name: 'leave_message', type: 'boolean', default: false })
  leaveMessage!: boolean;

  /** the person asked to be reminded every day. */
  @Column({ name: 'daily_reminders', type: 'boolean', default: false })
  dailyReminders!: boolean;

  @Column({ name: 'use_first_name', type: 'boolean', default: false })
  useFirstName!: boolean;

  /** What the person was shown and signed. */
  @Column({ name: 'wording', type: 'text', nullable: true })
  wording!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;
}
