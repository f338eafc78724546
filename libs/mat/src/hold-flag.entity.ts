import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { HoldKind } from '@cairn/rules';

/** a flag on the chart, as it was placed. It is never changed: it is cleared by a row of its own, or runs out. */
@Entity({ name: 'hold_flag' })
@Unique('uq_hold_flag_programme_id_id', ['programmeId', 'id'])
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_hold_flag_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_hold_flag_patient' })
@ForeignKey('medication_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_hold_flag_medication_order',
})
@Index('ix_hold_flag_programme_id_patient_id', ['programmeId', 'patientId', 'expiresOn'])
@Check(
  'ck_hold_flag_kind',
  `kind in ('see_nurse', 'see_prescriber', 'clinical_safety', 'see_counselor_before', 'see_counselor_after', 'uds_due', 'financial', 'photo_update', 'message')`,
)
@Check('ck_hold_flag_blocks', `not blocks or kind in ('see_prescriber', 'clinical_safety')`)
@Check('ck_hold_flag_days', `expires_on is null or expires_on >= placed_on`)
export class HoldFlagRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_hold_flag' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: HoldKind;

  @Column({ name: 'blocks', type: 'boolean' })
  blocks!: boolean;

  @Column({ name: 'order_id', type: 'uuid', nullable: true })
  orderId!: string | null;

  @Column({ name: 'says', type: 'text' })
  says!: string;

  @Column({ name: 'reason_code', type: 'text' })
  reasonCode!: string;

  @Column({ name: 'placed_on', type: 'date' })
  placedOn!: string;

  /** The last day on which it holds. */
  @Column({ name: 'expires_on', type: 'date', nullable: true })
  expiresOn!: string | null;

  @Column({ name: 'placed_by', type: 'uuid', nullable: true })
  placedBy!: string | null;

  @Column({ name: 'placed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  placedAt!: Date;

  /** What the rules answered. */
  @Column({ name: 'evaluations', type: 'jsonb', nullable: true })
  evaluations!: object | null;
}
