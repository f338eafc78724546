import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A physical inventory. It stands once a second person has signed it. */
@Entity({ name: 'stock_inventory' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_inventory_programme' })
@Unique('uq_stock_inventory_programme_id_id', ['programmeId', 'id'])
@Index('ix_stock_inventory_programme_id_taken_on', ['programmeId', 'takenOn'])
@Check(
  'ck_stock_inventory_kind',
  `kind = any (array['initial'::text, 'biennial'::text, 'annual'::text, 'month-end'::text, 'newly-scheduled'::text, 'extra'::text])`,
)
@Check('ck_stock_inventory_moment', `moment = any (array['opening'::text, 'closing'::text])`)
export class StockInventory {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_inventory' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'initial' | 'biennial' | 'annual' | 'month-end' | 'newly-scheduled' | 'extra';

  @Column({ name: 'moment', type: 'text' })
  moment!: 'opening' | 'closing';

  @Column({ name: 'taken_on', type: 'date' })
  takenOn!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'counted_by', type: 'uuid' })
  countedBy!: string;

  @Column({ name: 'counted_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  countedAt!: Date;
}
