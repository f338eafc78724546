import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Something that was poured away, entered by one person. It has left the ledger when another has signed. */
@Entity({ name: 'stock_waste' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_waste_programme' })
@ForeignKey('stock_remainder', ['programmeId', 'remainderId'], ['programmeId', 'id'], {
  name: 'fk_stock_waste_remainder',
})
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_waste_container',
})
@Unique('uq_stock_waste_programme_id_id_recorded_by', ['programmeId', 'id', 'recordedBy'])
@Index('ix_stock_waste_programme_id_recorded_at', ['programmeId', 'recordedAt'])
@Index('ix_stock_waste_remainder_id', ['remainderId'])
@Index('ix_stock_waste_container_id', ['containerId', 'recordedAt'])
@Check('ck_stock_waste_quantity', `quantity > 0`)
@Check(
  'ck_stock_waste_account',
  `(account = 'prepared'::text) = (remainder_id is not null) and account = any (array['stock'::text, 'prepared'::text])`,
)
@Check(
  'ck_stock_waste_reason',
  `reason = any (array['not-taken'::text, 'partial'::text, 'broken-unit'::text, 'rinse'::text, 'prime'::text, 'damaged'::text, 'other'::text])`,
)
@Check(
  'ck_stock_waste_method',
  `method = any (array['drug-disposal'::text, 'absorbent-waste'::text, 'sewer'::text, 'other'::text])`,
)
export class StockWaste {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_waste' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'remainder_id', type: 'uuid', nullable: true })
  remainderId!: string | null;

  @Column({ name: 'container_id', type: 'uuid' })
  containerId!: string;

  @Column({ name: 'account', type: 'text' })
  account!: string;

  @Column({ name: 'quantity', type: 'bigint' })
  quantity!: string;

  @Column({ name: 'volume_ul', type: 'bigint', nullable: true })
  volumeUl!: string | null;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'method', type: 'text' })
  method!: string;

  @Column({ name: 'says', type: 'text', nullable: true })
  says!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
