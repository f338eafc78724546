import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That an order form was voided, and why. It stays on file. */
@Entity({ name: 'stock_order_void' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_order_void_programme' })
@ForeignKey('stock_order_form', ['programmeId', 'orderFormId'], ['programmeId', 'id'], {
  name: 'fk_stock_order_void_form',
})
export class StockOrderVoid {
  @PrimaryColumn({ name: 'order_form_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_order_void' })
  orderFormId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'voided_by', type: 'uuid', nullable: true })
  voidedBy!: string | null;

  @Column({ name: 'voided_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  voidedAt!: Date;
}
