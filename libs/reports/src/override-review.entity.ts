import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** that somebody looked at the overrides recorded up to a moment. Their own are not reviewed by it. */
@Entity({ name: 'override_review' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_override_review_programme' })
@Index('ix_override_review_programme_id', ['programmeId'])
@Check('ck_override_review_up_to', `up_to <= reviewed_at`)
export class OverrideReview {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_override_review' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'up_to', type: 'timestamptz' })
  upTo!: Date;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'reviewed_by', type: 'uuid' })
  reviewedBy!: string;

  @Column({ name: 'reviewed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  reviewedAt!: Date;
}
