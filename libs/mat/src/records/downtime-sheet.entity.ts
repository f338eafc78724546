import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A sheet for times without the program: where its bytes lie, encrypted. Old ones are removed. */
@Entity({ name: 'downtime_sheet' })
@Unique('uq_downtime_sheet_storage_key', ['storageKey'])
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_downtime_sheet_programme' })
@Index('ix_downtime_sheet_programme_id_produced_at', ['programmeId', 'producedAt'])
export class DowntimeSheet {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_downtime_sheet' })
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

  @Column({ name: 'produced_at', type: 'timestamptz' })
  producedAt!: Date;
}
