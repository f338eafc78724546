import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That somebody looked into a drift, and what they found. */
@Entity({ name: 'stock_variance_review' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_variance_review_programme' })
@ForeignKey('stock_product', ['programmeId', 'productId'], ['programmeId', 'id'], {
  name: 'fk_stock_variance_review_product',
})
@Index('ix_stock_variance_review_programme_id_reviewed_at', ['programmeId', 'reviewedAt'])
@Check('ck_stock_variance_review_kind', `kind = any (array['window'::text, 'dispenser'::text, 'container'::text])`)
@Check(
  'ck_stock_variance_review_outcome',
  `outcome = any (array['explained'::text, 'measuring'::text, 'watch'::text, 'investigate'::text])`,
)
export class StockVarianceReview {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_variance_review' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'window' | 'dispenser' | 'container';

  @Column({ name: 'about_id', type: 'uuid' })
  aboutId!: string;

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: string;

  @Column({ name: 'says', type: 'text' })
  says!: string;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy!: string | null;

  @Column({ name: 'reviewed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  reviewedAt!: Date;
}
