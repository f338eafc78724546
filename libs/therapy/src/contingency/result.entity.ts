import type { ContingencyJudgement, JudgementReason, TargetRecord } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What a day came to, from the record that says so. One stands for a day; a correction is the next number and points at the one before. */
@Entity({ name: 'cm_result' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_cm_result_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_cm_result_patient' })
@ForeignKey('cm_enrolment', ['programmeId', 'enrolmentId'], ['programmeId', 'id'], {
  name: 'fk_cm_result_cm_enrolment',
})
@ForeignKey('cm_result', ['programmeId', 'replacesId'], ['programmeId', 'id'], { name: 'fk_cm_result_cm_result' })
@Unique('uq_cm_result_programme_id_id', ['programmeId', 'id'])
@Unique('uq_cm_result_enrolment_id_on_day_number', ['enrolmentId', 'onDay', 'number'])
@Unique('uq_cm_result_replaces_id', ['replacesId'])
@Index('ix_cm_result_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_cm_result_judgement', `judgement in ('met', 'not-met', 'excused')`)
@Check('ck_cm_result_source', `source in ('test', 'no-specimen', 'no-test', 'session', 'dose-day')`)
@Check('ck_cm_result_source_id', `(source_id is null) = (source in ('no-test', 'dose-day'))`)
@Check('ck_cm_result_replaces', `(number = 1) = (replaces_id is null) and (replaces_id is null) = (reason is null)`)
export class ContingencyResult {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_cm_result' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'enrolment_id', type: 'uuid' })
  enrolmentId!: string;

  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'number', type: 'int' })
  number!: number;

  @Column({ name: 'source', type: 'text' })
  source!: TargetRecord['source'];

  @Column({ name: 'source_id', type: 'uuid', nullable: true })
  sourceId!: string | null;

  @Column({ name: 'judgement', type: 'text' })
  judgement!: ContingencyJudgement;

  @Column({ name: 'why', type: 'text' })
  why!: JudgementReason;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
