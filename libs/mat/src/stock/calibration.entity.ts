import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A check of what a pump delivers. */
@Entity({ name: 'pump_calibration' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_pump_calibration_programme' })
@ForeignKey('dosing_station', ['programmeId', 'stationId'], ['programmeId', 'id'], {
  name: 'fk_pump_calibration_station',
})
@ForeignKey('stock_container', ['programmeId', 'stockContainerId'], ['programmeId', 'id'], {
  name: 'fk_pump_calibration_container',
})
@Index('ix_pump_calibration_station_id_for_day_calibrated_at', ['stationId', 'forDay', 'calibratedAt'])
@Check('ck_pump_calibration_target', `target_ul > 0`)
export class PumpCalibration {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_pump_calibration' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'station_id', type: 'uuid' })
  stationId!: string;

  /** What it poured from; null before there was a ledger. */
  @Column({ name: 'stock_container_id', type: 'uuid', nullable: true })
  stockContainerId!: string | null;

  @Column({ name: 'for_day', type: 'date' })
  forDay!: string;

  @Column({ name: 'target_ul', type: 'int' })
  targetUl!: number;

  @Column({ name: 'readings_ul', type: 'int', array: true })
  readingsUl!: number[];

  @Column({ name: 'tolerance_ul', type: 'int' })
  toleranceUl!: number;

  /** The reading furthest from the target, as what it was off by. */
  @Column({ name: 'worst_ul', type: 'int' })
  worstUl!: number;

  @Column({ name: 'ok', type: 'boolean' })
  ok!: boolean;

  @Column({ name: 'calibrated_by', type: 'uuid', nullable: true })
  calibratedBy!: string | null;

  @Column({ name: 'calibrated_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  calibratedAt!: Date;
}
