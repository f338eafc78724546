import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The argon2id hash of the PIN that unlocks a station for the person who locked it. Only functions read it. */
@Entity({ name: 'staff_pin' })
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_staff_pin_staff' })
export class StaffPin {
  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'pk_staff_pin' })
  staffId!: string;

  @Column({ name: 'pin_hash', type: 'text' })
  pinHash!: string;

  @Column({ name: 'set_at', type: 'timestamptz', default: () => 'now()' })
  setAt!: Date;
}
