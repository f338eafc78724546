import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The sheet of one shift of one place. What stands in it is composed from the record until it is signed. */
@Entity({ name: 'shift_handover' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_shift_handover_programme' })
@ForeignKey('place', ['programmeId', 'placeId'], ['programmeId', 'id'], { name: 'fk_shift_handover_place' })
@Unique('uq_shift_handover_programme_id_id', ['programmeId', 'id'])
@Unique('uq_shift_handover_programme_id_place_id_starts_at', ['programmeId', 'placeId', 'startsAt'])
@Check('ck_shift_handover_times', `ends_at > starts_at`)
export class ShiftHandover {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_shift_handover' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'place_id', type: 'uuid' })
  placeId!: string;

  @Column({ name: 'shift', type: 'text' })
  shift!: string;

  @Column({ name: 'for_day', type: 'date' })
  forDay!: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  @Column({ name: 'opened_by', type: 'uuid', nullable: true })
  openedBy!: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  openedAt!: Date;
}
