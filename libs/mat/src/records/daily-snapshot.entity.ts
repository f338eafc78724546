import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The log of a day as it stood when the day was over: its digest here, its bytes elsewhere, encrypted. */
@Entity({ name: 'daily_snapshot' })
@Unique('uq_daily_snapshot_programme_id_day', ['programmeId', 'day'])
@Unique('uq_daily_snapshot_storage_key', ['storageKey'])
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_daily_snapshot_programme' })
export class DailySnapshot {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_daily_snapshot' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'day', type: 'date' })
  day!: string;

  @Column({ name: 'lines', type: 'int' })
  lines!: number;

  @Column({ name: 'storage_key', type: 'text' })
  storageKey!: string;

  @Column({ name: 'bytes', type: 'int' })
  bytes!: number;

  @Column({ name: 'sha256', type: 'bytea' })
  sha256!: Buffer;

  @Column({ name: 'as_of', type: 'timestamptz' })
  asOf!: Date;
}
