import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A theft or loss. Its clocks start at discovery and are worked out when it is read. */
@Entity({ name: 'stock_loss' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_loss_programme' })
@ForeignKey('incident', ['programmeId', 'incidentId'], ['programmeId', 'id'], { name: 'fk_stock_loss_incident' })
@Unique('uq_stock_loss_programme_id_id', ['programmeId', 'id'])
@Index('ix_stock_loss_programme_id_discovered_at', ['programmeId', 'discoveredAt'])
@Index('ix_stock_loss_found_by_id', ['foundById'])
@Check('ck_stock_loss_kind', `kind = any (array['theft'::text, 'loss'::text])`)
@Check(
  'ck_stock_loss_found_by',
  `(found_by_type is null) = (found_by_id is null) and (found_by_type is null or found_by_type = any (array['count'::text, 'inventory'::text, 'receipt'::text]))`,
)
export class StockLoss {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_loss' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'discovered_at', type: 'timestamptz' })
  discoveredAt!: Date;

  @Column({ name: 'circumstances', type: 'text' })
  circumstances!: string;

  @Column({ name: 'incident_id', type: 'uuid', nullable: true })
  incidentId!: string | null;

  @Column({ name: 'found_by_type', type: 'text', nullable: true })
  foundByType!: string | null;

  @Column({ name: 'found_by_id', type: 'uuid', nullable: true })
  foundById!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
