import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One dated value of one policy key. The past is never edited: a change is a new row, and one that has not begun may be withdrawn. */
@Entity({ name: 'programme_policy' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_programme_policy_programme' })
@Index('uq_programme_policy_programme_id_key_effective_from', ['programmeId', 'key', 'effectiveFrom'], {
  unique: true,
  where: 'withdrawn_at is null',
})
export class ProgrammePolicy {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_programme_policy' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'key', type: 'text' })
  key!: string;

  @Column({ name: 'value', type: 'jsonb' })
  value!: object;

  @Column({ name: 'effective_from', type: 'date' })
  effectiveFrom!: string;

  @Column({ name: 'approved_by', type: 'uuid', nullable: true })
  approvedBy!: string | null;

  @Column({ name: 'approved_at', type: 'timestamptz', default: () => 'now()' })
  approvedAt!: Date;

  @Column({ name: 'citation', type: 'text' })
  citation!: string;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true })
  withdrawnBy!: string | null;

  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true })
  withdrawnReason!: string | null;
}
