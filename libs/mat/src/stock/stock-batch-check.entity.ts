import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What the second person found. Until then the lot of the batch is blocked. */
@Entity({ name: 'stock_batch_check' })
@Check('ck_stock_batch_check_outcome', `outcome in ('passed', 'refused')`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_batch_check_programme' })
@ForeignKey('stock_batch', ['programmeId', 'batchId'], ['programmeId', 'id'], { name: 'fk_stock_batch_check_batch' })
export class StockBatchCheck {
  @PrimaryColumn({ name: 'batch_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_batch_check' })
  batchId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'checked_by', type: 'uuid' })
  checkedBy!: string;

  @Column({ name: 'checked_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  checkedAt!: Date;
}
