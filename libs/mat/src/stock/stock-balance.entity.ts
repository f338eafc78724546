import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What is in an account of a container: the sum of its movements, kept by a trigger. */
@Entity({ name: 'stock_balance' })
@Check(
  'ck_stock_balance_not_negative',
  `quantity >= 0 or account <> all (array['stock'::text, 'prepared'::text, 'quarantine'::text])`,
)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_balance_programme' })
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_balance_container',
})
@Index('ix_stock_balance_in_the_house', ['programmeId', 'account', 'containerId'], {
  where: `quantity > 0 and account = any (array['stock'::text, 'prepared'::text, 'quarantine'::text])`,
})
export class StockBalance {
  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @PrimaryColumn({ name: 'container_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_balance' })
  containerId!: string;

  @PrimaryColumn({ name: 'account', type: 'text', primaryKeyConstraintName: 'pk_stock_balance' })
  account!: string;

  @Column({ name: 'quantity', type: 'bigint' })
  quantity!: string;
}
