import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A window: how a dose is measured there, and where its pump listens. */
@Entity({ name: 'dosing_station' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dosing_station_programme' })
@Unique('uq_dosing_station_programme_id_id', ['programmeId', 'id'])
@Index('uq_dosing_station_name', { synchronize: false })
@Check('ck_dosing_station_adapter', `adapter = any (array['manual'::text, 'simulator'::text])`)
export class DosingStation {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_dosing_station' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'adapter', type: 'text' })
  adapter!: string;

  @Column({ name: 'address', type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
