import type { TestOutcomeKind } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That there is no specimen: refused, missed, unable to provide, excused. A status of its own, never a positive. */
@Entity({ name: 'test_outcome' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_test_outcome_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_test_outcome_patient' })
@ForeignKey('test_order', ['programmeId', 'orderId'], ['programmeId', 'id'], { name: 'fk_test_outcome_test_order' })
@Check('ck_test_outcome_outcome', `outcome in ('refused', 'missed', 'unable', 'excused')`)
@Index('ix_test_outcome_order_id', ['orderId'])
@Index('ix_test_outcome_programme_id_patient_id', ['programmeId', 'patientId'])
export class TestOutcome {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_test_outcome' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: TestOutcomeKind;

  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'oral_fluid_offered', type: 'boolean', default: false })
  oralFluidOffered!: boolean;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
