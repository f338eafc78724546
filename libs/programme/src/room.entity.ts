import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A room of a place, and how many people it holds. */
@Entity({ name: 'room' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_room_programme' })
@ForeignKey('place', ['programmeId', 'placeId'], ['programmeId', 'id'], { name: 'fk_room_place' })
@Index('uq_room_programme_id_place_id_name', ['programmeId', 'placeId', 'name'], {
  unique: true,
  where: 'retired_on is null',
})
@Unique('uq_room_programme_id_id', ['programmeId', 'id'])
@Check('ck_room_capacity', `capacity between 1 and 500`)
export class Room {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_room' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'place_id', type: 'uuid' })
  placeId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'capacity', type: 'int' })
  capacity!: number;

  @Column({ name: 'retired_on', type: 'date', nullable: true })
  retiredOn!: string | null;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
