import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One quantity that went from one account to another. Never changed or deleted; taken back by a reversal. */
@Entity({ name: 'stock_movement' })
@Unique('uq_stock_movement_reverses_id', ['reversesId'])
@Check('ck_stock_movement_quantity', `quantity > 0`)
@Check(
  'ck_stock_movement_kind',
  `kind = any (array['opening'::text, 'receipt'::text, 'transfer_in'::text, 'transfer_out'::text, 'decant'::text, 'batch'::text, 'prepare'::text, 'unprepare'::text, 'administer'::text, 'dispense'::text, 'waste'::text, 'spill'::text, 'return'::text, 'quarantine'::text, 'destroy'::text, 'loss'::text, 'found'::text, 'variance'::text, 'reversal'::text])`,
)
@Check(
  'ck_stock_movement_accounts',
  `from_account = any (array['stock'::text, 'prepared'::text, 'quarantine'::text, 'opening'::text, 'supplier'::text, 'administered'::text, 'dispensed'::text, 'wasted'::text, 'spilled'::text, 'destroyed'::text, 'lost'::text, 'variance'::text, 'elsewhere'::text]) and to_account = any (array['stock'::text, 'prepared'::text, 'quarantine'::text, 'opening'::text, 'supplier'::text, 'administered'::text, 'dispensed'::text, 'wasted'::text, 'spilled'::text, 'destroyed'::text, 'lost'::text, 'variance'::text, 'elsewhere'::text]) and (from_container_id, from_account) <> (to_container_id, to_account)`,
)
@Check(
  'ck_stock_movement_quarantine',
  `from_account <> 'quarantine'::text or (to_account <> 'stock'::text and to_account <> 'prepared'::text) or kind = 'reversal'::text`,
)
@Check('ck_stock_movement_witness', `witness_id is null or witness_id <> recorded_by`)
@Check('ck_stock_movement_reversal', `(kind = 'reversal'::text) = (reverses_id is not null)`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_movement_programme' })
@ForeignKey('stock_container', ['programmeId', 'fromContainerId'], ['programmeId', 'id'], {
  name: 'fk_stock_movement_from_container',
})
@ForeignKey('stock_container', ['programmeId', 'toContainerId'], ['programmeId', 'id'], {
  name: 'fk_stock_movement_to_container',
})
@ForeignKey('stock_movement', ['reversesId'], ['id'], { name: 'fk_stock_movement_reverses' })
@Index('ix_stock_movement_programme_id_written_in_id', ['programmeId', 'writtenIn', 'id'])
@Index('ix_stock_movement_source_id', ['sourceId'])
@Index('ix_stock_movement_from_container_id', ['fromContainerId', 'recordedAt'])
@Index('ix_stock_movement_to_container_id', ['toContainerId', 'recordedAt'], {
  where: `to_container_id <> from_container_id`,
})
@Index('ix_stock_movement_programme_id_occurred_at', ['programmeId', 'occurredAt'])
export class StockMovement {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_movement' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'from_container_id', type: 'uuid' })
  fromContainerId!: string;

  @Column({ name: 'from_account', type: 'text' })
  fromAccount!: string;

  @Column({ name: 'to_container_id', type: 'uuid' })
  toContainerId!: string;

  @Column({ name: 'to_account', type: 'text' })
  toAccount!: string;

  @Column({ name: 'quantity', type: 'bigint' })
  quantity!: string;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'witness_id', type: 'uuid', nullable: true })
  witnessId!: string | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'source_type', type: 'text' })
  sourceType!: string;

  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @Column({ name: 'reverses_id', type: 'uuid', nullable: true })
  reversesId!: string | null;

  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
