import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a person agreed to be contacted by a channel at an address, and how much a message may say. */
@Entity({ name: 'contact_consent' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_contact_consent_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_contact_consent_patient' })
@Index('ix_contact_consent_programme_id_patient_id', ['programmeId', 'patientId'])
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

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;
}
