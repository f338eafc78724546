import type { FindingKind } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * What a clinician found out about a person. Never edited: a new one replaces it and says why; one without details takes
 * back what was entered in error.
 */
@Entity({ name: 'clinical_finding' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_clinical_finding_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_clinical_finding_patient' })
@ForeignKey('clinical_finding', ['replacesId'], ['id'], { name: 'fk_clinical_finding_replaces' })
@Unique('uq_clinical_finding_replaces_id', ['replacesId'])
@Index('ix_clinical_finding_kind', ['programmeId', 'patientId', 'kind', 'at'])
@Index('ix_clinical_finding_lasting', ['programmeId', 'patientId', 'at'], {
  where: `(kind <> all (array['dose-assessment'::text, 'breath-alcohol'::text, 'vitals'::text, 'opioid-use'::text]))`,
})
@Index('ix_clinical_finding_replaced', ['programmeId', 'patientId'], { where: `(replaces_id is not null)` })
@Check('ck_clinical_finding_replaces', `(replaces_id is null) = (replace_reason is null)`)
@Check('ck_clinical_finding_details', `details is not null or replaces_id is not null`)
export class ClinicalFinding {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_clinical_finding' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: FindingKind;

  /** The service day of `at`. */
  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'details', type: 'jsonb', nullable: true })
  details!: object | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'replace_reason', type: 'text', nullable: true })
  replaceReason!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
