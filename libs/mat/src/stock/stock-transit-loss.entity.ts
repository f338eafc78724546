import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A loss on the way here, with the supplier’s report. */
@Entity({ name: 'stock_transit_loss' })
@Check('ck_stock_transit_loss_quantity', `quantity > 0`)
@Check('ck_stock_transit_loss_linked', `receipt_id is not null or order_form_id is not null`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_transit_loss_programme' })
@ForeignKey('stock_supplier', ['programmeId', 'supplierId'], ['programmeId', 'id'], {
  name: 'fk_stock_transit_loss_supplier',
})
@ForeignKey('stock_receipt', ['programmeId', 'receiptId'], ['programmeId', 'id'], {
  name: 'fk_stock_transit_loss_receipt',
})
@ForeignKey('stock_order_form', ['programmeId', 'orderFormId'], ['programmeId', 'id'], {
  name: 'fk_stock_transit_loss_form',
})
@ForeignKey('stock_product', ['programmeId', 'productId'], ['programmeId', 'id'], {
  name: 'fk_stock_transit_loss_product',
})
@Index('ix_stock_transit_loss_programme_id_noticed_on', ['programmeId', 'noticedOn'])
export class StockTransitLoss {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_transit_loss' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'supplier_id', type: 'uuid' })
  supplierId!: string;

  @Column({ name: 'receipt_id', type: 'uuid', nullable: true })
  receiptId!: string | null;

  @Column({ name: 'order_form_id', type: 'uuid', nullable: true })
  orderFormId!: string | null;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ name: 'quantity', type: 'bigint' })
  quantity!: string;

  @Column({ name: 'noticed_on', type: 'date' })
  noticedOn!: string;

  @Column({ name: 'reported_on', type: 'date', nullable: true })
  reportedOn!: string | null;

  @Column({ name: 'reference', type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'says', type: 'text' })
  says!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
