import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Where a container was put; the last row says where it is. */
@Entity({ name: 'stock_container_stay' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_container_stay_programme' })
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_container_stay_container',
})
@ForeignKey('stock_place', ['programmeId', 'placeId'], ['programmeId', 'id'], { name: 'fk_stock_container_stay_place' })
@Index('ix_stock_container_stay_container_id', ['containerId', 'movedAt'])
export class StockContainerStay {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_container_stay' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'container_id', type: 'uuid' })
  containerId!: string;

  @Column({ name: 'place_id', type: 'uuid' })
  placeId!: string;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'moved_by', type: 'uuid', nullable: true })
  movedBy!: string | null;

  @Column({ name: 'moved_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  movedAt!: Date;
}
