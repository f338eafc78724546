import type { AnalyteFinding, StandingFinding, TestStage, ValidityStatus, ValidityValues } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What a laboratory or a test in the house says of a specimen. An amended one is the next number; none is ever changed. */
@Entity({ name: 'specimen_report' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_specimen_report_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_specimen_report_patient' })
@ForeignKey('specimen', ['programmeId', 'specimenId'], ['programmeId', 'id'], { name: 'fk_specimen_report_specimen' })
@ForeignKey('specimen_report', ['programmeId', 'amendsId'], ['programmeId', 'id'], {
  name: 'fk_specimen_report_specimen_report',
})
@Check('ck_specimen_report_stage', `stage in ('presumptive', 'definitive')`)
@Check(
  'ck_specimen_report_validity_status',
  `validity_status in ('valid', 'dilute', 'substituted', 'adulterated', 'invalid', 'not-checked')`,
)
@Check('ck_specimen_report_source', `source in ('entry', 'file', 'point-of-care')`)
@Check('ck_specimen_report_amend', `(amends_id is null) = (amend_reason is null)`)
@Unique('uq_specimen_report_programme_id_id', ['programmeId', 'id'])
@Unique('uq_specimen_report_specimen_id_number', ['specimenId', 'number'])
@Index('ix_specimen_report_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_specimen_report_written_in', ['programmeId', 'writtenIn', 'id'])
export class SpecimenReport {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_specimen_report' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'specimen_id', type: 'uuid' })
  specimenId!: string;

  @Column({ name: 'number', type: 'integer' })
  number!: number;

  @Column({ name: 'stage', type: 'text' })
  stage!: TestStage;

  @Column({ name: 'amends_id', type: 'uuid', nullable: true })
  amendsId!: string | null;

  @Column({ name: 'amend_reason', type: 'text', nullable: true })
  amendReason!: string | null;

  @Column({ name: 'laboratory', type: 'text' })
  laboratory!: string;

  @Column({ name: 'reported_at', type: 'timestamptz' })
  reportedAt!: Date;

  @Column({ name: 'validity', type: 'jsonb' })
  validity!: ValidityValues;

  @Column({ name: 'validity_status', type: 'text' })
  validityStatus!: ValidityStatus;

  @Column({ name: 'findings', type: 'jsonb' })
  findings!: AnalyteFinding[];

  @Column({ name: 'standing', type: 'jsonb' })
  standing!: StandingFinding[];

  @Column({ name: 'standing_validity', type: 'text' })
  standingValidity!: ValidityStatus;

  @Column({ name: 'panel', type: 'text', array: true })
  panel!: string[];

  @Column({ name: 'positives', type: 'text', array: true })
  positives!: string[];

  @Column({ name: 'source', type: 'text' })
  source!: 'entry' | 'file' | 'point-of-care';

  @Column({ name: 'import_id', type: 'uuid', nullable: true })
  importId!: string | null;

  @Column({ name: 'entered_by', type: 'uuid', nullable: true })
  enteredBy!: string | null;

  @Column({ name: 'entered_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  enteredAt!: Date;

  /** Its place in time, by which the chain is ordered. */
  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
