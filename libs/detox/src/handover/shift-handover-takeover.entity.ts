import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The incoming nurse took it over: never the one who handed over. */
@Entity({ name: 'shift_handover_takeover' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_shift_handover_takeover_programme' })
@ForeignKey('shift_handover', ['programmeId', 'handoverId'], ['programmeId', 'id'], {
  name: 'fk_shift_handover_takeover_handover',
})
@Check('ck_shift_handover_takeover_second', `taken_by <> signed_by`)
export class ShiftHandoverTakeover {
  @PrimaryColumn({ name: 'handover_id', type: 'uuid', primaryKeyConstraintName: 'pk_shift_handover_takeover' })
  handoverId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'signed_by', type: 'uuid' })
  signedBy!: string;

  @Column({ name: 'taken_by', type: 'uuid' })
  takenBy!: string;

  @Column({ name: 'in_place', type: 'boolean' })
  inPlace!: boolean;

  @Column({ name: 'taken_at', type: 'timestamptz' })
  takenAt!: Date;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;
}
