import type { RedemptionEnd } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** It was handed over with a second person's check, not bought, or withdrawn. */
@Entity({ name: 'cm_redemption_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_cm_redemption_end_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_cm_redemption_end_patient' })
@ForeignKey('cm_redemption', ['programmeId', 'redemptionId'], ['programmeId', 'id'], {
  name: 'fk_cm_redemption_end_cm_redemption',
})
@Index('ix_cm_redemption_end_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_cm_redemption_end_outcome', `outcome in ('handed-over', 'vetoed', 'withdrawn')`)
@Check('ck_cm_redemption_end_second', `outcome <> 'handed-over' or asked_by <> ended_by`)
@Check('ck_cm_redemption_end_reason', `outcome = 'handed-over' or reason is not null`)
export class ContingencyRedemptionEnd {
  @PrimaryColumn({ name: 'redemption_id', type: 'uuid', primaryKeyConstraintName: 'pk_cm_redemption_end' })
  redemptionId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: RedemptionEnd;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'asked_by', type: 'uuid' })
  askedBy!: string;

  @Column({ name: 'ended_by', type: 'uuid' })
  endedBy!: string;

  @Column({ name: 'in_place', type: 'boolean' })
  inPlace!: boolean;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
