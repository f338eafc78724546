import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An item of an order form: so many containers of so much each. */
@Entity({ name: 'stock_order_line' })
@Unique('uq_stock_order_line_programme_id_id', ['programmeId', 'id'])
@Unique('uq_stock_order_line_order_form_id_line_no', ['orderFormId', 'lineNo'])
@Check('ck_stock_order_line_containers', `containers > 0`)
@Check('ck_stock_order_line_quantity', `container_quantity > 0`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_order_line_programme' })
@ForeignKey('stock_order_form', ['programmeId', 'orderFormId'], ['programmeId', 'id'], {
  name: 'fk_stock_order_line_form',
})
@ForeignKey('stock_product', ['programmeId', 'productId'], ['programmeId', 'id'], {
  name: 'fk_stock_order_line_product',
})
export class StockOrderLine {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_order_line' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'order_form_id', type: 'uuid' })
  orderFormId!: string;

  @Column({ name: 'line_no', type: 'int' })
  lineNo!: number;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ name: 'containers', type: 'int' })
  containers!: number;

  @Column({ name: 'container_quantity', type: 'bigint' })
  containerQuantity!: string;
}
