import type { OpeningSpan } from '@cairn/rules';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A week of opening hours that holds from a day until a later one takes its place. The past is never edited. */
@Entity({ name: 'opening_hours' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_opening_hours_programme' })
@Index('uq_opening_hours_programme_id_from_day', ['programmeId', 'fromDay'], {
  unique: true,
  where: 'withdrawn_at is null',
})
export class OpeningHours {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_opening_hours' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'hours', type: 'jsonb' })
  hours!: OpeningSpan[];

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true })
  withdrawnBy!: string | null;
}
