import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A site of the programme. One that is no longer used is retired, so that what happened there keeps its address. */
@Entity({ name: 'place' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_place_programme' })
@Unique('uq_place_programme_id_id', ['programmeId', 'id'])
@Index('uq_place_programme_id_name', ['programmeId', 'name'], { unique: true, where: 'retired_on is null' })
export class Place {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_place' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'address', type: 'text', default: '' })
  address!: string;

  @Column({ name: 'phone', type: 'text', default: '' })
  phone!: string;

  @Column({ name: 'retired_on', type: 'date', nullable: true })
  retiredOn!: string | null;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
