import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Whether one of the staff wants the digest by e-mail. It stands in the house in any case. */
@Entity({ name: 'staff_digest_choice' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_staff_digest_choice_programme' })
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_staff_digest_choice_staff' })
@Index('ix_staff_digest_choice_staff_id', ['staffId'])
export class StaffDigestChoice {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_staff_digest_choice' })
  programmeId!: string;

  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'pk_staff_digest_choice' })
  staffId!: string;

  @Column({ name: 'by_email', type: 'boolean' })
  byEmail!: boolean;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;
}
