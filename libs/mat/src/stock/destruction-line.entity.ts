import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What of which container a destruction takes. */
@Entity({ name: 'stock_destruction_line' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_destruction_line_programme' })
@ForeignKey('stock_destruction', ['programmeId', 'destructionId'], ['programmeId', 'id'], {
  name: 'fk_stock_destruction_line_destruction',
})
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_destruction_line_container',
})
@Check('ck_stock_destruction_line_quantity', `quantity > 0`)
export class StockDestructionLine {
  @PrimaryColumn({ name: 'destruction_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_destruction_line' })
  destructionId!: string;

  @PrimaryColumn({ name: 'container_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_destruction_line' })
  containerId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'quantity', type: 'bigint' })
  quantity!: string;
}
