import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was put into quarantine, and why. It never goes back. */
@Entity({ name: 'stock_quarantine' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_quarantine_programme' })
@ForeignKey('stock_remainder', ['programmeId', 'remainderId'], ['programmeId', 'id'], {
  name: 'fk_stock_quarantine_remainder',
})
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_quarantine_container',
})
@Index('ix_stock_quarantine_programme_id_recorded_at', ['programmeId', 'recordedAt'])
@Check('ck_stock_quarantine_quantity', `quantity > 0`)
@Check(
  'ck_stock_quarantine_account',
  `(account = 'prepared'::text) = (remainder_id is not null) and account = any (array['stock'::text, 'prepared'::text])`,
)
@Check(
  'ck_stock_quarantine_reason',
  `reason = any (array['expired'::text, 'blocked'::text, 'damaged'::text, 'discontinued'::text, 'unused'::text, 'other'::text])`,
)
export class StockQuarantine {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_quarantine' })
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

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'says', type: 'text', nullable: true })
  says!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
