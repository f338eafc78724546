import type { ObjectiveProgress } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How it goes with each objective of a version, and when it is asked again. */
@Entity({ name: 'treatment_plan_review' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_treatment_plan_review_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], {
  name: 'fk_treatment_plan_review_patient',
})
@ForeignKey('treatment_plan', ['programmeId', 'planId'], ['programmeId', 'id'], {
  name: 'fk_treatment_plan_review_plan',
})
@Index('ix_treatment_plan_review_plan_id', ['planId', 'reviewedAt'])
@Index('ix_treatment_plan_review_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_treatment_plan_review_level', `level_fits or btrim(level_words) <> ''`)
export class TreatmentPlanReview {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_treatment_plan_review' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'reviewed_on', type: 'date' })
  reviewedOn!: string;

  @Column({ name: 'participants', type: 'text' })
  participants!: string;

  @Column({ name: 'progress', type: 'jsonb' })
  progress!: ObjectiveProgress[];

  @Column({ name: 'goals_met', type: 'boolean' })
  goalsMet!: boolean;

  @Column({ name: 'level_fits', type: 'boolean' })
  levelFits!: boolean;

  @Column({ name: 'level_words', type: 'text', default: '' })
  levelWords!: string;

  @Column({ name: 'changes', type: 'text', default: '' })
  changes!: string;

  @Column({ name: 'next_review_on', type: 'date' })
  nextReviewOn!: string;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy!: string | null;

  @Column({ name: 'reviewed_at', type: 'timestamptz' })
  reviewedAt!: Date;
}
