import type { ConsentDocument, ConsentSigner } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A row of a signed consent section: which document was signed, and until when it holds. The section holds the whole of it. */
@Entity({ name: 'signed_consent' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_signed_consent_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_signed_consent_patient' })
@ForeignKey('intake_section', ['programmeId', 'sectionId'], ['programmeId', 'id'], {
  name: 'fk_signed_consent_section',
})
@Unique('uq_signed_consent_place', ['sectionId', 'place'])
@Index('ix_signed_consent_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_signed_consent_expires_on', ['programmeId', 'expiresOn'], { where: `(expires_on is not null)` })
@Check('ck_signed_consent_order', `expires_on >= signed_on and withdrawn_on >= signed_on`)
export class SignedConsent {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_signed_consent' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'section_id', type: 'uuid' })
  sectionId!: string;

  @Column({ name: 'place', type: 'smallint' })
  place!: number;

  @Column({ name: 'document', type: 'text' })
  document!: ConsentDocument;

  @Column({ name: 'document_version', type: 'text' })
  documentVersion!: string;

  @Column({ name: 'language', type: 'text' })
  language!: string;

  @Column({ name: 'signer', type: 'text' })
  signer!: ConsentSigner;

  @Column({ name: 'signed_on', type: 'date' })
  signedOn!: string;

  @Column({ name: 'expires_on', type: 'date', nullable: true })
  expiresOn!: string | null;

  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn!: string | null;
}
