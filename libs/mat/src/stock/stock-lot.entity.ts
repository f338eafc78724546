import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A manufacturer's lot of a product, with its date. */
@Entity({ name: 'stock_lot' })
@Unique('uq_stock_lot_programme_id_id', ['programmeId', 'id'])
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_lot_programme' })
@ForeignKey('stock_product', ['programmeId', 'productId'], ['programmeId', 'id'], { name: 'fk_stock_lot_product' })
@Index('uq_stock_lot_product_id_lot', { synchronize: false })
export class StockLot {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_lot' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ name: 'lot', type: 'text' })
  lot!: string;

  @Column({ name: 'expires_on', type: 'date' })
  expiresOn!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
