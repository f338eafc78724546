import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A prescriber’s look at an overdose, before the next dose or take-home. */
@Entity({ name: 'overdose_review' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_overdose_review_programme' })
@ForeignKey('overdose_event', ['programmeId', 'eventId'], ['programmeId', 'id'], {
  name: 'fk_overdose_review_overdose_event',
})
@Index('ix_overdose_review_event_id', ['eventId'])
export class OverdoseReview {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_overdose_review' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId!: string;

  @Column({ name: 'reviewed_on', type: 'date' })
  reviewedOn!: string;

  @Column({ name: 'says', type: 'text' })
  says!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
