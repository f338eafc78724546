import type { CareLevel, DifferenceReason, LevelModifier } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SignedRecord } from './signed-record.entity';

/** The level of care that a clinician recommends and, beside it, the one that was decided and why it is another. */
@Entity({ name: 'level_decision' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_level_decision_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_level_decision_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_level_decision_episode' })
@ForeignKey('level_decision', ['replacesId'], ['id'], { name: 'fk_level_decision_replaces' })
@ForeignKey('dimension_assessment', ['assessmentId'], ['id'], { name: 'fk_level_decision_assessment' })
@Unique('uq_level_decision_replaces_id', ['replacesId'])
@Index('ix_level_decision_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Check(
  'ck_level_decision_signed',
  `(signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_role is null)`,
)
@Check('ck_level_decision_replaces', `(replaces_id is null) = (replace_reason is null)`)
@Check('ck_level_decision_taken_back', `not taken_back or replaces_id is not null`)
@Check('ck_level_decision_decided', `(actual_level is null) = (decided_at is null)`)
@Check(
  'ck_level_decision_difference',
  `actual_level is null or (actual_level = recommended_level) = (difference_reason is null)`,
)
@Check('ck_level_decision_hours', `hours_per_week between 0 and 168`)
@Check('ck_level_decision_days', `expected_days between 1 and 3660`)
export class LevelDecision extends SignedRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_level_decision' })
  id!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'assessment_id', type: 'uuid', nullable: true })
  assessmentId!: string | null;

  @Column({ name: 'recommended_level', type: 'text' })
  recommendedLevel!: CareLevel;

  @Column({ name: 'recommended_by', type: 'uuid', nullable: true })
  recommendedBy!: string | null;

  @Column({ name: 'rationale', type: 'text' })
  rationale!: string;

  @Column({ name: 'actual_level', type: 'text', nullable: true })
  actualLevel!: CareLevel | null;

  @Column({ name: 'difference_reason', type: 'text', nullable: true })
  differenceReason!: DifferenceReason | null;

  @Column({ name: 'difference_words', type: 'text', nullable: true })
  differenceWords!: string | null;

  @Column({ name: 'start_reason', type: 'text', nullable: true })
  startReason!: string | null;

  @Column({ name: 'hours_per_week', type: 'smallint', nullable: true })
  hoursPerWeek!: number | null;

  @Column({ name: 'expected_days', type: 'smallint', nullable: true })
  expectedDays!: number | null;

  @Column({ name: 'modifiers', type: 'text', array: true })
  modifiers!: LevelModifier[];

  /** 7.2: why no problem of mental health is taken into the plan although a screen found one. */
  @Column({ name: 'co_occurring', type: 'text', nullable: true })
  coOccurring!: string | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;
}
