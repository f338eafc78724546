import type { DigestCounts } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What one of the staff is told on a day: counts by kind, nothing about a person in care. Its id is the key of its one e-mail. */
@Entity({ name: 'staff_digest' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_staff_digest_programme' })
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_staff_digest_staff' })
@Unique('uq_staff_digest_day', ['programmeId', 'staffId', 'localDay'])
@Index('ix_staff_digest_open', ['programmeId', 'dueAt'], { where: `state in ('planned', 'sending')` })
@Index('ix_staff_digest_staff_id', ['staffId'])
@Check('ck_staff_digest_state', `state in ('planned', 'sending', 'sent', 'kept', 'failed', 'unknown')`)
export class StaffDigest {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_staff_digest' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'local_day', type: 'date' })
  localDay!: string;

  @Column({ name: 'counts', type: 'jsonb' })
  counts!: DigestCounts;

  /** `kept` stands in the house only; `unknown` may or may not have arrived, and is not sent again. */
  @Column({ name: 'state', type: 'text', default: 'planned' })
  state!: 'planned' | 'sending' | 'sent' | 'kept' | 'failed' | 'unknown';

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'attempts', type: 'smallint', default: 0 })
  attempts!: number;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;
}
