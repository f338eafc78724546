import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The shift that is open: a program has one at a time. */
@Entity({ name: 'open_shift_slot' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_open_shift_slot_programme' })
@ForeignKey('stock_shift', ['programmeId', 'shiftId'], ['programmeId', 'id'], { name: 'fk_open_shift_slot_shift' })
export class OpenShiftSlot {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_open_shift_slot' })
  programmeId!: string;

  @Column({ name: 'shift_id', type: 'uuid' })
  shiftId!: string;
}
