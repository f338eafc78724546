import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Where containers stand: the safe, a window, the refrigerator, quarantine, a vehicle. */
@Entity({ name: 'stock_place' })
@Unique('uq_stock_place_programme_id_id', ['programmeId', 'id'])
@Check(
  'ck_stock_place_kind',
  `kind = any (array['safe'::text, 'window'::text, 'refrigerator'::text, 'quarantine'::text, 'vehicle'::text])`,
)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_place_programme' })
@ForeignKey('dosing_station', ['programmeId', 'stationId'], ['programmeId', 'id'], { name: 'fk_stock_place_station' })
@Index('uq_stock_place_name', { synchronize: false })
export class StockPlace {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_place' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'station_id', type: 'uuid', nullable: true })
  stationId!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
