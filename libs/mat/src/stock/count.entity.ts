import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What somebody counted in a container, and what the ledger said then. It waits for its second signature. */
@Entity({ name: 'stock_count' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_count_programme' })
@ForeignKey('stock_shift', ['programmeId', 'shiftId'], ['programmeId', 'id'], { name: 'fk_stock_count_shift' })
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_count_container',
})
@ForeignKey('dosing_station', ['programmeId', 'stationId'], ['programmeId', 'id'], { name: 'fk_stock_count_station' })
@ForeignKey('stock_count', ['replacesId'], ['id'], { name: 'fk_stock_count_replaces' })
@Unique('uq_stock_count_programme_id_id', ['programmeId', 'id'])
@Unique('uq_stock_count_replaces_id', ['replacesId'])
@Index('ix_stock_count_programme_id_counted_at', ['programmeId', 'countedAt'])
@Index('ix_stock_count_shift_id', ['shiftId'])
@Check('ck_stock_count_phase', `phase = any (array['open'::text, 'close'::text])`)
@Check('ck_stock_count_counted', `counted >= 0 and ledger >= 0 and tolerance >= 0`)
export class StockCount {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_count' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'shift_id', type: 'uuid' })
  shiftId!: string;

  @Column({ name: 'phase', type: 'text' })
  phase!: 'open' | 'close';

  @Column({ name: 'container_id', type: 'uuid' })
  containerId!: string;

  @Column({ name: 'station_id', type: 'uuid', nullable: true })
  stationId!: string | null;

  /** Read off, in microlitres. */
  @Column({ name: 'volume_ul', type: 'int', nullable: true })
  volumeUl!: number | null;

  @Column({ name: 'units', type: 'int', nullable: true })
  units!: number | null;

  @Column({ name: 'gross_mg', type: 'int', nullable: true })
  grossMg!: number | null;

  @Column({ name: 'tare_mg', type: 'int', nullable: true })
  tareMg!: number | null;

  /** What a millilitre weighs. */
  @Column({ name: 'mg_per_ml', type: 'int', nullable: true })
  mgPerMl!: number | null;

  /** In micrograms, or pieces. */
  @Column({ name: 'counted', type: 'bigint' })
  counted!: number;

  @Column({ name: 'ledger', type: 'bigint' })
  ledger!: number;

  /** What left the container in the shift up to then. */
  @Column({ name: 'dispensed', type: 'bigint' })
  dispensed!: number;

  @Column({ name: 'tolerance', type: 'bigint' })
  tolerance!: number;

  @Column({ name: 'within_tolerance', type: 'boolean' })
  withinTolerance!: boolean;

  /** Everything that was ever written off as a variance up to then: another one since makes this count void. */
  @Column({ name: 'variances_before', type: 'bigint' })
  variancesBefore!: number;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  /** Why it was counted again. */
  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: object;

  @Column({ name: 'counted_by', type: 'uuid' })
  countedBy!: string;

  @Column({ name: 'counted_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  countedAt!: Date;
}
