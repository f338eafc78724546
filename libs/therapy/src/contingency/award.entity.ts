import type { AwardKind } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The ledger of an enrollment. Each row holds to the balance of the one before, and no balance is below nothing. */
@Entity({ name: 'cm_award' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_cm_award_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_cm_award_patient' })
@ForeignKey('cm_enrolment', ['programmeId', 'enrolmentId'], ['programmeId', 'id'], { name: 'fk_cm_award_cm_enrolment' })
@ForeignKey('cm_result', ['programmeId', 'resultId'], ['programmeId', 'id'], { name: 'fk_cm_award_cm_result' })
@ForeignKey('cm_result', ['programmeId', 'causeId'], ['programmeId', 'id'], { name: 'fk_cm_award_cause' })
@ForeignKey('cm_redemption', ['programmeId', 'redemptionId'], ['programmeId', 'id'], {
  name: 'fk_cm_award_cm_redemption',
})
@ForeignKey('cm_award', ['enrolmentId', 'previous', 'balanceBefore'], ['enrolmentId', 'number', 'balanceAfter'], {
  name: 'fk_cm_award_cm_award',
})
@Unique('uq_cm_award_enrolment_id_number_balance_after', ['enrolmentId', 'number', 'balanceAfter'])
@Unique('uq_cm_award_enrolment_id_number', ['enrolmentId', 'number'])
@Unique('uq_cm_award_kind_result_id_cause_id', ['kind', 'resultId', 'causeId'])
@Unique('uq_cm_award_redemption_id', ['redemptionId'])
@Index('ix_cm_award_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_cm_award_kind', `kind in ('earned', 'redeemed', 'expired', 'corrected')`)
@Check('ck_cm_award_balance', `balance_after = balance_before + cents and balance_after >= 0`)
@Check(
  'ck_cm_award_chain',
  `(number = 1) = (previous is null) and (previous is null or previous = number - 1) and (number > 1 or balance_before = 0)`,
)
@Check(
  'ck_cm_award_sign',
  `case kind when 'earned' then cents >= 0 when 'corrected' then cents <> 0 else cents < 0 end`,
)
@Check(
  'ck_cm_award_cause',
  `(kind in ('earned', 'corrected')) = (result_id is not null) and (result_id is null) = (cause_id is null) and (kind = 'redeemed') = (redemption_id is not null)`,
)
@Check(
  'ck_cm_award_second',
  `(kind = 'redeemed') = (witness_id is not null) and (witness_id is null or witness_id <> recorded_by)`,
)
@Check('ck_cm_award_reason', `reason is not null or kind in ('earned', 'redeemed')`)
export class ContingencyAward {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_cm_award' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'enrolment_id', type: 'uuid' })
  enrolmentId!: string;

  @Column({ name: 'number', type: 'int' })
  number!: number;

  @Column({ name: 'previous', type: 'int', nullable: true })
  previous!: number | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: AwardKind;

  @Column({ name: 'cents', type: 'int' })
  cents!: number;

  @Column({ name: 'balance_before', type: 'int' })
  balanceBefore!: number;

  @Column({ name: 'balance_after', type: 'int' })
  balanceAfter!: number;

  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'result_id', type: 'uuid', nullable: true })
  resultId!: string | null;

  @Column({ name: 'cause_id', type: 'uuid', nullable: true })
  causeId!: string | null;

  @Column({ name: 'redemption_id', type: 'uuid', nullable: true })
  redemptionId!: string | null;

  @Column({ name: 'due_cents', type: 'int', nullable: true })
  dueCents!: number | null;

  @Column({ name: 'value_cents', type: 'int', nullable: true })
  valueCents!: number | null;

  @Column({ name: 'bonus_cents', type: 'int', nullable: true })
  bonusCents!: number | null;

  @Column({ name: 'draws', type: 'int', nullable: true })
  draws!: number | null;

  @Column({ name: 'annual_cap_cents', type: 'int', nullable: true })
  annualCapCents!: number | null;

  @Column({ name: 'policy_version', type: 'text' })
  policyVersion!: string;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'witness_id', type: 'uuid', nullable: true })
  witnessId!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
