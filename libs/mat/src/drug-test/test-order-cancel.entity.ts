import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a test was called off, by whom and why (R-410: a drawn day is never removed without a reason). */
@Entity({ name: 'test_order_cancel' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_test_order_cancel_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_test_order_cancel_patient' })
@ForeignKey('test_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_test_order_cancel_test_order',
})
@Index('ix_test_order_cancel_programme_id_patient_id', ['programmeId', 'patientId'])
export class TestOrderCancel {
  @PrimaryColumn({ name: 'order_id', type: 'uuid', primaryKeyConstraintName: 'pk_test_order_cancel' })
  orderId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'cancelled_by', type: 'uuid', nullable: true })
  cancelledBy!: string | null;

  @Column({ name: 'cancelled_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  cancelledAt!: Date;
}
