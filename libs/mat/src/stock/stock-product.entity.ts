import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Something that is kept in stock: a medication in one form and strength, or kits and strips counted in pieces. */
@Entity({ name: 'stock_product' })
@Unique('uq_stock_product_programme_id_id', ['programmeId', 'id'])
@Check(
  'ck_stock_product_form',
  `form = any (array['liquid'::text, 'tablet'::text, 'film'::text, 'injection'::text, 'powder'::text, 'kit'::text, 'strip'::text])`,
)
@Check('ck_stock_product_unit', `unit = any (array['mcg'::text, 'piece'::text])`)
@Check(
  'ck_stock_product_schedule',
  `schedule = any (array['II'::text, 'III'::text, 'IV'::text, 'V'::text, 'none'::text])`,
)
@Check(
  'ck_stock_product_strength',
  `(mcg_per_ml is null or mcg_per_ml > 0) and (mcg_per_unit is null or mcg_per_unit > 0) and (form <> 'liquid'::text or mcg_per_ml is not null)`,
)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_product_programme' })
@Index('uq_stock_product_name', { synchronize: false })
export class StockProduct {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_product' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'product', type: 'text', nullable: true })
  product!: string | null;

  @Column({ name: 'form', type: 'text' })
  form!: string;

  @Column({ name: 'unit', type: 'text' })
  unit!: string;

  @Column({ name: 'mcg_per_ml', type: 'int', nullable: true })
  mcgPerMl!: number | null;

  @Column({ name: 'mcg_per_unit', type: 'int', nullable: true })
  mcgPerUnit!: number | null;

  @Column({ name: 'schedule', type: 'text' })
  schedule!: string;

  @Column({ name: 'ndc', type: 'text', nullable: true })
  ndc!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
