import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What was spilled or broken, and how. */
@Entity({ name: 'stock_spill' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_spill_programme' })
@ForeignKey('stock_remainder', ['programmeId', 'remainderId'], ['programmeId', 'id'], {
  name: 'fk_stock_spill_remainder',
})
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_spill_container',
})
@Unique('uq_stock_spill_programme_id_id_recorded_by', ['programmeId', 'id', 'recordedBy'])
@Index('ix_stock_spill_programme_id_recorded_at', ['programmeId', 'recordedAt'])
@Check('ck_stock_spill_kind', `kind = any (array['spill'::text, 'breakage'::text])`)
@Check('ck_stock_spill_quantity', `spilled >= 0 and recovered >= 0 and (spilled + recovered) > 0`)
@Check(
  'ck_stock_spill_account',
  `(account = 'prepared'::text) = (remainder_id is not null) and account = any (array['stock'::text, 'prepared'::text])`,
)
export class StockSpill {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_spill' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'remainder_id', type: 'uuid', nullable: true })
  remainderId!: string | null;

  @Column({ name: 'container_id', type: 'uuid' })
  containerId!: string;

  @Column({ name: 'account', type: 'text' })
  account!: string;

  @Column({ name: 'spilled', type: 'bigint' })
  spilled!: string;

  @Column({ name: 'recovered', type: 'bigint' })
  recovered!: string;

  @Column({ name: 'circumstances', type: 'text' })
  circumstances!: string;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
