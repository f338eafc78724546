import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How much of which powder went into a batch. */
@Entity({ name: 'stock_batch_powder' })
@Check('ck_stock_batch_powder_quantity', `quantity > 0`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_batch_powder_programme' })
@ForeignKey('stock_batch', ['programmeId', 'batchId'], ['programmeId', 'id'], { name: 'fk_stock_batch_powder_batch' })
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_batch_powder_container',
})
export class StockBatchPowder {
  @PrimaryColumn({ name: 'batch_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_batch_powder' })
  batchId!: string;

  @PrimaryColumn({ name: 'container_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_batch_powder' })
  containerId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'quantity', type: 'bigint' })
  quantity!: string;
}
