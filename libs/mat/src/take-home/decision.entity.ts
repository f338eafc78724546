import type { Evaluation, GrantedOverride, TakeHomeDecision } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a practitioner decided on take-home doses, with every answer of the rules. The newest of an episode stands. */
@Entity({ name: 'take_home_decision' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_decision_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_decision_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_take_home_decision_episode' })
@Index('ix_take_home_decision_programme_id_patient_id_decided_at', ['programmeId', 'patientId', 'decidedAt'])
@Index('ix_take_home_decision_episode_id_decided_at', ['episodeId', 'decidedAt'])
@Check('ck_take_home_decision_role', `role in ('prescriber', 'medical_director')`)
@Check('ck_take_home_decision_product_class', `product_class in ('methadone', 'buprenorphine')`)
@Check('ck_take_home_decision_decision', `decision in ('approved', 'reduced', 'declined')`)
@Check('ck_take_home_decision_days', `(days = 0) = (decision = 'declined') and days between 0 and 92`)
@Check('ck_take_home_decision_reason', `decision = 'approved' or reason_code is not null`)
@Check('ck_take_home_decision_rationale', `decision = 'declined' or btrim(rationale) <> ''`)
@Check('ck_take_home_decision_expires_on', `expires_on >= service_day`)
export class TakeHomeDecisionRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_decision' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'decided_by', type: 'uuid' })
  decidedBy!: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Date;

  @Column({ name: 'role', type: 'text' })
  role!: TakeHomeDecision['role'];

  @Column({ name: 'product_class', type: 'text' })
  productClass!: 'methadone' | 'buprenorphine';

  @Column({ name: 'decision', type: 'text' })
  decision!: TakeHomeDecision['decision'];

  @Column({ name: 'days', type: 'smallint' })
  days!: number;

  @Column({ name: 'criteria', type: 'jsonb' })
  criteria!: TakeHomeDecision['criteria'];

  @Column({ name: 'rationale', type: 'text' })
  rationale!: string;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: string | null;

  @Column({ name: 'expires_on', type: 'date' })
  expiresOn!: string;

  @Column({ name: 'treatment_day', type: 'integer' })
  treatmentDay!: number;

  @Column({ name: 'tier_from', type: 'integer', nullable: true })
  tierFrom!: number | null;

  @Column({ name: 'rule_version', type: 'text' })
  ruleVersion!: string;

  @Column({ name: 'policy_version', type: 'text' })
  policyVersion!: string;

  @Column({ name: 'dea_relevant', type: 'boolean' })
  deaRelevant!: boolean;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: Evaluation[];

  @Column({ name: 'overrides', type: 'jsonb' })
  overrides!: GrantedOverride[];

  @Column({ name: 'acknowledged', type: 'text', array: true })
  acknowledged!: string[];
}
