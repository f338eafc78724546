import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That the legal name, date of birth or sex at birth of a person was put right, or that the name changed. Both stay readable. */
@Entity({ name: 'identity_correction' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_identity_correction_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_identity_correction_patient' })
@Check('ck_identity_correction_kind', `kind in ('correction', 'changed name')`)
@Index('ix_identity_correction_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_identity_correction_search', { synchronize: false })
export class IdentityCorrection {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_identity_correction' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'correction' | 'changed name';

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'before', type: 'jsonb' })
  before!: object;

  @Column({ name: 'after', type: 'jsonb' })
  after!: object;

  /** As people may still search for it, in lower case; null where the name stayed. */
  @Column({ name: 'former_name', type: 'text', nullable: true })
  formerName!: string | null;

  @Column({ name: 'corrected_by', type: 'uuid', nullable: true })
  correctedBy!: string | null;

  @Column({ name: 'corrected_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  correctedAt!: Date;
}
