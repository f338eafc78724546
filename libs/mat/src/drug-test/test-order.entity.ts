import type { Evaluation, PregnancyTestConsent, TestReason } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** That a person is to be tested, with which panel, by when and why. A random one is drawn; nothing here decides about a person. */
@Entity({ name: 'test_order' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_test_order_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_test_order_patient' })
@ForeignKey('test_panel', ['programmeId', 'panelId'], ['programmeId', 'id'], { name: 'fk_test_order_test_panel' })
@ForeignKey('specimen', ['programmeId', 'specimenId'], ['programmeId', 'id'], { name: 'fk_test_order_specimen' })
@Check(
  'ck_test_order_reason',
  `reason in ('random', 'for-cause', 'call-in', 'clinical', 'pregnancy', 'repeat', 'definitive')`,
)
@Check('ck_test_order_days', `due_on >= ordered_on`)
@Unique('uq_test_order_programme_id_id', ['programmeId', 'id'])
@Index('ix_test_order_programme_id_patient_id_due_on', ['programmeId', 'patientId', 'dueOn'])
@Index('ix_test_order_programme_id_due_on', ['programmeId', 'dueOn'])
export class TestOrder {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_test_order' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'panel_id', type: 'uuid' })
  panelId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: TestReason;

  @Column({ name: 'ordered_on', type: 'date' })
  orderedOn!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ name: 'rationale', type: 'text', nullable: true })
  rationale!: string | null;

  @Column({ name: 'observed_reason', type: 'text', nullable: true })
  observedReason!: string | null;

  @Column({ name: 'specimen_id', type: 'uuid', nullable: true })
  specimenId!: string | null;

  @Column({ name: 'consent', type: 'jsonb', nullable: true })
  consent!: PregnancyTestConsent | null;

  @Column({ name: 'evaluations', type: 'jsonb', default: () => "'[]'" })
  evaluations!: Evaluation[];

  @Column({ name: 'ordered_by', type: 'uuid', nullable: true })
  orderedBy!: string | null;

  @Column({ name: 'ordered_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  orderedAt!: Date;
}
