import type { CallInOutcome } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What became of a call. By when the person is to come counts from when they heard of it. */
@Entity({ name: 'test_call_in_step' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_test_call_in_step_programme' })
@ForeignKey('test_call_in', ['programmeId', 'callInId'], ['programmeId', 'id'], {
  name: 'fk_test_call_in_step_test_call_in',
})
@Index('ix_test_call_in_step_call_in_id', ['callInId'])
@Check('ck_test_call_in_step_outcome', `outcome in ('reached', 'message-left', 'no-answer', 'came', 'did-not-come')`)
@Check('ck_test_call_in_step_attend_by', `(outcome in ('reached', 'message-left')) = (attend_by is not null)`)
export class TestCallInStep {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_test_call_in_step' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'call_in_id', type: 'uuid' })
  callInId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: CallInOutcome;

  @Column({ name: 'attend_by', type: 'timestamptz', nullable: true })
  attendBy!: Date | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
