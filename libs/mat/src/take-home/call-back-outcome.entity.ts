import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What came of a call-back. Without one, a call-back whose time is over is a no-show. */
@Entity({ name: 'call_back_outcome' })
@ForeignKey('call_back', ['programmeId', 'callBackId'], ['programmeId', 'id'], {
  name: 'fk_call_back_outcome_call_back',
})
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_call_back_outcome_programme' })
@Check('ck_call_back_outcome_outcome', `outcome in ('correct', 'short', 'tampered', 'no-show')`)
@Check('ck_call_back_outcome_counted', `counted >= 0 and (found_mcg is null or found_mcg >= 0)`)
export class CallBackOutcome {
  @PrimaryColumn({ name: 'call_back_id', type: 'uuid', primaryKeyConstraintName: 'pk_call_back_outcome' })
  callBackId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'correct' | 'short' | 'tampered' | 'no-show';

  @Column({ name: 'counted', type: 'smallint' })
  counted!: number;

  @Column({ name: 'seals_intact', type: 'boolean', nullable: true })
  sealsIntact!: boolean | null;

  @Column({ name: 'found_mcg', type: 'int', nullable: true })
  foundMcg!: number | null;

  @Column({ name: 'taken_in', type: 'boolean' })
  takenIn!: boolean;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
