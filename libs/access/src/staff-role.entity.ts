import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a person works for a programme in a role, from a day and, once it ends, up to and including a day. */
@Entity({ name: 'staff_role' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_staff_role_programme' })
@Index('ix_staff_role_programme_id_staff_id', ['programmeId', 'staffId'])
@Index('ix_staff_role_staff_id', ['staffId'])
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_staff_role_staff' })
@Check('ck_staff_role_charge', `not charge or role = 'nurse'`)
export class StaffRole {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_staff_role' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'role', type: 'text' })
  role!: string;

  /** A nurse in charge of the shift. */
  @Column({ name: 'charge', type: 'boolean', default: false })
  charge!: boolean;

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'to_day', type: 'date', nullable: true })
  toDay!: string | null;

  @Column({ name: 'given_by', type: 'uuid', nullable: true })
  givenBy!: string | null;

  /** The moment at which it ended, if it was ended: who leaves at noon may nothing at five past. */
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;
}
