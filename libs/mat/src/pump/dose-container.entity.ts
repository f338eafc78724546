import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What is being dispensed from at a window. The newest of a product is the one in use. */
@Entity({ name: 'dose_container' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dose_container_programme' })
@ForeignKey('dosing_station', ['programmeId', 'stationId'], ['programmeId', 'id'], {
  name: 'fk_dose_container_station',
})
@ForeignKey('stock_container', ['programmeId', 'stockContainerId'], ['programmeId', 'id'], {
  name: 'fk_dose_container_stock_container',
})
@Unique('uq_dose_container_programme_id_id', ['programmeId', 'id'])
@Index('ix_dose_container_programme_id_station_id', ['programmeId', 'stationId', 'product', 'openedAt'])
@Check('ck_dose_container_concentration', `mcg_per_ml is null or mcg_per_ml > 0`)
export class DoseContainer {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_dose_container' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'station_id', type: 'uuid' })
  stationId!: string;

  @Column({ name: 'product', type: 'text' })
  product!: string;

  @Column({ name: 'lot', type: 'text' })
  lot!: string;

  @Column({ name: 'lot_expires_on', type: 'date' })
  lotExpiresOn!: string;

  @Column({ name: 'mcg_per_ml', type: 'int', nullable: true })
  mcgPerMl!: number | null;

  @Column({ name: 'opened_by', type: 'uuid', nullable: true })
  openedBy!: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  openedAt!: Date;

  /** Its account in the stock ledger; null of one that was opened before there was a ledger. */
  @Column({ name: 'stock_container_id', type: 'uuid', nullable: true })
  stockContainerId!: string | null;

  /** its barcode was scanned; else the reason why it was typed. */
  @Column({ name: 'scanned', type: 'boolean', default: false })
  scanned!: boolean;

  @Column({ name: 'by_hand_reason', type: 'text', nullable: true })
  byHandReason!: string | null;
}
