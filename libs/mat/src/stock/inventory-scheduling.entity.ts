import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A drug that is put under a schedule, or under another one, from a day on. */
@Entity({ name: 'stock_scheduling' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_scheduling_programme' })
@ForeignKey('stock_product', ['programmeId', 'productId'], ['programmeId', 'id'], {
  name: 'fk_stock_scheduling_product',
})
@Index('ix_stock_scheduling_programme_id_effective_on', ['programmeId', 'effectiveOn'])
@Check(
  'ck_stock_scheduling_schedule',
  `schedule = any (array['II'::text, 'III'::text, 'IV'::text, 'V'::text, 'none'::text])`,
)
export class StockScheduling {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_scheduling' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ name: 'schedule', type: 'text' })
  schedule!: string;

  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: string;

  @Column({ name: 'citation', type: 'text', nullable: true })
  citation!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
