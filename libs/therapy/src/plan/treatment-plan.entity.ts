import type { PlanConsent, PlanModality, TreatmentPlanContent } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A signed version of the treatment plan. Never edited; the one that nothing follows is the active one of its episode. */
@Entity({ name: 'treatment_plan' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_treatment_plan_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_treatment_plan_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_treatment_plan_episode' })
@ForeignKey('treatment_plan', ['episodeId', 'followsId'], ['episodeId', 'id'], { name: 'fk_treatment_plan_follows' })
@Unique('uq_treatment_plan_programme_id_id', ['programmeId', 'id'])
@Unique('uq_treatment_plan_episode_id_id', ['episodeId', 'id'])
@Unique('uq_treatment_plan_episode_id_version', ['episodeId', 'version'])
@Unique('uq_treatment_plan_follows_id', ['followsId'])
@Index('ix_treatment_plan_programme_id_patient_id', ['programmeId', 'patientId', 'signedAt'])
@Check('ck_treatment_plan_version', `version > 0 and (version = 1) = (follows_id is null)`)
@Check('ck_treatment_plan_consent', `consent in ('signed', 'agreed', 'declined', 'unable')`)
@Check('ck_treatment_plan_reason', `consent in ('signed', 'agreed') or consent_reason is not null`)
export class TreatmentPlan {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_treatment_plan' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'version', type: 'smallint' })
  version!: number;

  @Column({ name: 'follows_id', type: 'uuid', nullable: true })
  followsId!: string | null;

  @Column({ name: 'content', type: 'jsonb' })
  content!: TreatmentPlanContent;

  /** Of the interventions of objectives that were worked on when it was signed: what the path asks for. */
  @Column({ name: 'modalities', type: 'text', array: true })
  modalities!: PlanModality[];

  @Column({ name: 'goals_met', type: 'boolean' })
  goalsMet!: boolean;

  /** The level of care when it was signed. */
  @Column({ name: 'placement', type: 'text', nullable: true })
  placement!: string | null;

  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: string;

  @Column({ name: 'next_review_on', type: 'date' })
  nextReviewOn!: string;

  @Column({ name: 'consent', type: 'text' })
  consent!: PlanConsent;

  @Column({ name: 'consent_reason', type: 'text', nullable: true })
  consentReason!: string | null;

  /** A supervisor signs beside the author. */
  @Column({ name: 'supervised', type: 'boolean' })
  supervised!: boolean;

  @Column({ name: 'credential', type: 'text', nullable: true })
  credential!: string | null;

  @Column({ name: 'signed_on', type: 'date' })
  signedOn!: string;

  @Column({ name: 'signed_by', type: 'uuid', nullable: true })
  signedBy!: string | null;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt!: Date;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
