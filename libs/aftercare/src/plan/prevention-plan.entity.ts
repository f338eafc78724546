import type { PreventionConsent, PreventionOccasion, PreventionPlan as Content, Role } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A version of the recovery and return-to-use prevention plan. Never edited: the next version follows it. */
@Entity({ name: 'prevention_plan' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_prevention_plan_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_prevention_plan_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_prevention_plan_episode' })
@Unique('uq_prevention_plan_episode_id_version', ['episodeId', 'version'])
@Index('ix_prevention_plan_programme_id_patient_id', ['programmeId', 'patientId', 'writtenAt'])
@Check('ck_prevention_plan_version', `version > 0`)
@Check(
  'ck_prevention_plan_occasion',
  `occasion in ('first', 'review', 'aftercare', 'return-to-use', 'overdose', 'moud-change', 'pregnancy', 'loss', 'correction')`,
)
@Check('ck_prevention_plan_consent', `consent in ('signed', 'agreed', 'declined')`)
@Check('ck_prevention_plan_declined', `consent is distinct from 'declined' or consent_reason is not null`)
@Check('ck_prevention_plan_active', `not active or (consent is not null and next_review_on is not null)`)
export class PreventionPlan {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_prevention_plan' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'version', type: 'smallint' })
  version!: number;

  /** It was whole, signed by a counselor and became the plan; the one before it stopped being that. */
  @Column({ name: 'active', type: 'boolean' })
  active!: boolean;

  @Column({ name: 'occasion', type: 'text' })
  occasion!: PreventionOccasion;

  @Column({ name: 'content', type: 'jsonb' })
  content!: Content;

  /** What the rules said of it and did not stop. */
  @Column({ name: 'warnings', type: 'text', array: true })
  warnings!: string[];

  @Column({ name: 'consent', type: 'text', nullable: true })
  consent!: PreventionConsent | null;

  @Column({ name: 'consent_reason', type: 'text', nullable: true })
  consentReason!: string | null;

  @Column({ name: 'next_review_on', type: 'date', nullable: true })
  nextReviewOn!: string | null;

  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'written_by', type: 'uuid', nullable: true })
  writtenBy!: string | null;

  @Column({ name: 'written_role', type: 'text', nullable: true })
  writtenRole!: Role | null;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
