import type { RiskLevel } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SignedRecord } from './signed-record.entity';

/** What a clinician found about the risk of suicide, what was done, and the safety plan. Signed, it answers a positive screen. */
@Entity({ name: 'risk_assessment' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_risk_assessment_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_risk_assessment_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_risk_assessment_episode' })
@ForeignKey('risk_assessment', ['replacesId'], ['id'], { name: 'fk_risk_assessment_replaces' })
@ForeignKey('instrument_response', ['answersResponseId'], ['id'], { name: 'fk_risk_assessment_answers' })
@Unique('uq_risk_assessment_replaces_id', ['replacesId'])
@Index('ix_risk_assessment_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Index('ix_risk_assessment_answers', ['answersResponseId'], { where: `(answers_response_id is not null)` })
@Check(
  'ck_risk_assessment_signed',
  `(signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_role is null)`,
)
@Check('ck_risk_assessment_replaces', `(replaces_id is null) = (replace_reason is null)`)
@Check('ck_risk_assessment_taken_back', `not taken_back or replaces_id is not null`)
@Check('ck_risk_assessment_level', `level in ('low', 'moderate', 'high', 'imminent')`)
@Check('ck_risk_assessment_signed_always', `signed_at is not null`)
export class RiskAssessment extends SignedRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_risk_assessment' })
  id!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  /** The positive screen that it answers. */
  @Column({ name: 'answers_response_id', type: 'uuid', nullable: true })
  answersResponseId!: string | null;

  @Column({ name: 'level', type: 'text' })
  level!: RiskLevel;

  @Column({ name: 'found', type: 'jsonb' })
  found!: object;

  @Column({ name: 'done', type: 'text', array: true })
  done!: string[];

  @Column({ name: 'means', type: 'text' })
  means!: string;

  @Column({ name: 'means_words', type: 'text', nullable: true })
  meansWords!: string | null;

  @Column({ name: 'told', type: 'text', nullable: true })
  told!: string | null;

  @Column({ name: 'safety_plan', type: 'jsonb', nullable: true })
  safetyPlan!: object | null;

  @Column({ name: 'no_plan_reason', type: 'text', nullable: true })
  noPlanReason!: string | null;

  @Column({ name: 'follow_up_on', type: 'date', nullable: true })
  followUpOn!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;
}
