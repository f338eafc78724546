import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What is missing of which container. */
@Entity({ name: 'stock_loss_line' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_loss_line_programme' })
@ForeignKey('stock_loss', ['programmeId', 'lossId'], ['programmeId', 'id'], { name: 'fk_stock_loss_line_loss' })
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_loss_line_container',
})
@ForeignKey('stock_remainder', ['programmeId', 'remainderId'], ['programmeId', 'id'], {
  name: 'fk_stock_loss_line_remainder',
})
@Index('ix_stock_loss_line_loss_id', ['lossId'])
@Check('ck_stock_loss_line_quantity', `quantity > 0`)
@Check('ck_stock_loss_line_account', `account = any (array['stock'::text, 'prepared'::text, 'quarantine'::text])`)
export class StockLossLine {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_loss_line' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'loss_id', type: 'uuid' })
  lossId!: string;

  @Column({ name: 'container_id', type: 'uuid' })
  containerId!: string;

  @Column({ name: 'account', type: 'text' })
  account!: string;

  @Column({ name: 'remainder_id', type: 'uuid', nullable: true })
  remainderId!: string | null;

  @Column({ name: 'quantity', type: 'bigint' })
  quantity!: string;
}
