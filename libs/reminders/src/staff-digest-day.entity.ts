import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That the work of a day was counted: once, whoever counts and however often a worker dies. */
@Entity({ name: 'staff_digest_day' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_staff_digest_day_programme' })
export class StaffDigestDay {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_staff_digest_day' })
  programmeId!: string;

  @PrimaryColumn({ name: 'local_day', type: 'date', primaryKeyConstraintName: 'pk_staff_digest_day' })
  localDay!: string;

  @Column({ name: 'counted_at', type: 'timestamptz' })
  countedAt!: Date;
}
