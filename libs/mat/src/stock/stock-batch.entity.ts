import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A liquid that was made here from powder, with its yield. */
@Entity({ name: 'stock_batch' })
@Unique('uq_stock_batch_programme_id_id', ['programmeId', 'id'])
@Unique('uq_stock_batch_lot_id', ['lotId'])
@Check('ck_stock_batch_amounts', `final_ul > 0 and mcg_per_ml > 0 and theoretical_mcg > 0 and actual_mcg > 0`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_batch_programme' })
@ForeignKey('stock_product', ['programmeId', 'productId'], ['programmeId', 'id'], { name: 'fk_stock_batch_product' })
@ForeignKey('stock_lot', ['programmeId', 'lotId'], ['programmeId', 'id'], { name: 'fk_stock_batch_lot' })
@Index('ix_stock_batch_programme_id_made_on', ['programmeId', 'madeOn'])
export class StockBatch {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_batch' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ name: 'lot_id', type: 'uuid' })
  lotId!: string;

  @Column({ name: 'diluent', type: 'text' })
  diluent!: string;

  @Column({ name: 'final_ul', type: 'bigint' })
  finalUl!: string;

  @Column({ name: 'mcg_per_ml', type: 'int' })
  mcgPerMl!: number;

  @Column({ name: 'theoretical_mcg', type: 'bigint' })
  theoreticalMcg!: string;

  @Column({ name: 'actual_mcg', type: 'bigint' })
  actualMcg!: string;

  @Column({ name: 'made_on', type: 'date' })
  madeOn!: string;

  @Column({ name: 'explanation', type: 'text', nullable: true })
  explanation!: string | null;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: object;

  @Column({ name: 'prepared_by', type: 'uuid', nullable: true })
  preparedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
