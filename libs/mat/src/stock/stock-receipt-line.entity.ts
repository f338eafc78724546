import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One lot of a delivery: what the invoice says and what was counted. */
@Entity({ name: 'stock_receipt_line' })
@Unique('uq_stock_receipt_line_receipt_id_line_no', ['receiptId', 'lineNo'])
@Check('ck_stock_receipt_line_counts', `invoiced >= 0 and counted >= 0`)
@Check('ck_stock_receipt_line_quantity', `container_quantity > 0`)
@Check('ck_stock_receipt_line_discrepancy', `invoiced = counted or discrepancy is not null`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_receipt_line_programme' })
@ForeignKey('stock_receipt', ['programmeId', 'receiptId'], ['programmeId', 'id'], {
  name: 'fk_stock_receipt_line_receipt',
})
@ForeignKey('stock_product', ['programmeId', 'productId'], ['programmeId', 'id'], {
  name: 'fk_stock_receipt_line_product',
})
@ForeignKey('stock_lot', ['programmeId', 'lotId'], ['programmeId', 'id'], { name: 'fk_stock_receipt_line_lot' })
@ForeignKey('stock_order_line', ['programmeId', 'orderLineId'], ['programmeId', 'id'], {
  name: 'fk_stock_receipt_line_order_line',
})
@Index('ix_stock_receipt_line_order_line_id', ['orderLineId'])
export class StockReceiptLine {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_receipt_line' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'receipt_id', type: 'uuid' })
  receiptId!: string;

  @Column({ name: 'line_no', type: 'int' })
  lineNo!: number;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ name: 'lot_id', type: 'uuid' })
  lotId!: string;

  @Column({ name: 'order_line_id', type: 'uuid', nullable: true })
  orderLineId!: string | null;

  @Column({ name: 'invoiced', type: 'int' })
  invoiced!: number;

  @Column({ name: 'counted', type: 'int' })
  counted!: number;

  @Column({ name: 'container_quantity', type: 'bigint' })
  containerQuantity!: string;

  @Column({ name: 'discrepancy', type: 'text', nullable: true })
  discrepancy!: string | null;
}
