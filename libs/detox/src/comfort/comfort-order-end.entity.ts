import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That an order for comfort medication ended, and why. */
@Entity({ name: 'comfort_order_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_comfort_order_end_programme' })
@ForeignKey('comfort_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_comfort_order_end_comfort_order',
})
export class ComfortOrderEnd {
  @PrimaryColumn({ name: 'order_id', type: 'uuid', primaryKeyConstraintName: 'pk_comfort_order_end' })
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
