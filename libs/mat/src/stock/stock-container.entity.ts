import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One bottle, box or kit of a lot, sealed or opened, known by its serial. */
@Entity({ name: 'stock_container' })
@Unique('uq_stock_container_programme_id_id', ['programmeId', 'id'])
@Unique('uq_stock_container_programme_id_serial', ['programmeId', 'serial'])
@Check('ck_stock_container_full', `full_quantity > 0`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_container_programme' })
@ForeignKey('stock_lot', ['programmeId', 'lotId'], ['programmeId', 'id'], { name: 'fk_stock_container_lot' })
@Index('ix_stock_container_lot_id', ['lotId'])
export class StockContainer {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_container' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'lot_id', type: 'uuid' })
  lotId!: string;

  @Column({ name: 'serial', type: 'text' })
  serial!: string;

  @Column({ name: 'full_quantity', type: 'bigint' })
  fullQuantity!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
