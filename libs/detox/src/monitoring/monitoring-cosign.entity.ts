import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The prescriber stands behind what was said on the telephone. */
@Entity({ name: 'monitoring_cosign' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_monitoring_cosign_programme' })
@ForeignKey('monitoring_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_monitoring_cosign_monitoring_order',
})
export class MonitoringCosign {
  @PrimaryColumn({ name: 'order_id', type: 'uuid', primaryKeyConstraintName: 'pk_monitoring_cosign' })
  orderId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'signed_by', type: 'uuid' })
  signedBy!: string;

  @Column({ name: 'signed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  signedAt!: Date;
}
