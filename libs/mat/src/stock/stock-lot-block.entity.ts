import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a lot may not be used, or may be used again; the last row counts. */
@Entity({ name: 'stock_lot_block' })
@Check(
  'ck_stock_lot_block_reason',
  `reason = any (array['recall'::text, 'damaged'::text, 'quality'::text, 'released'::text])`,
)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_lot_block_programme' })
@ForeignKey('stock_lot', ['programmeId', 'lotId'], ['programmeId', 'id'], { name: 'fk_stock_lot_block_lot' })
@Index('ix_stock_lot_block_lot_id', ['lotId', 'recordedAt'])
export class StockLotBlock {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_lot_block' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'lot_id', type: 'uuid' })
  lotId!: string;

  @Column({ name: 'blocks', type: 'boolean' })
  blocks!: boolean;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'says', type: 'text' })
  says!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
