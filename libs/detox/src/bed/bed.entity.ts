import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A bed of a place: which level of care it serves. One that is no longer used is retired. */
@Entity({ name: 'bed' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_bed_programme' })
@ForeignKey('place', ['programmeId', 'placeId'], ['programmeId', 'id'], { name: 'fk_bed_place' })
@ForeignKey('room', ['roomId'], ['id'], { name: 'fk_bed_room' })
@Unique('uq_bed_programme_id_id', ['programmeId', 'id'])
@Index('uq_bed_programme_id_place_id_label', ['programmeId', 'placeId', 'label'], {
  unique: true,
  where: `retired_on is null`,
})
@Check('ck_bed_level', `level in ('wm_res', 'wm_hosp', 'res')`)
export class Bed {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_bed' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'place_id', type: 'uuid' })
  placeId!: string;

  @Column({ name: 'room_id', type: 'uuid', nullable: true })
  roomId!: string | null;

  @Column({ name: 'label', type: 'text' })
  label!: string;

  @Column({ name: 'level', type: 'text' })
  level!: 'wm_res' | 'wm_hosp' | 'res';

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'retired_on', type: 'date', nullable: true })
  retiredOn!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
