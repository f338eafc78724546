import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That monitoring ended, and why. */
@Entity({ name: 'monitoring_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_monitoring_end_programme' })
@ForeignKey('monitoring_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_monitoring_end_monitoring_order',
})
export class MonitoringEnd {
  @PrimaryColumn({ name: 'order_id', type: 'uuid', primaryKeyConstraintName: 'pk_monitoring_end' })
  orderId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
