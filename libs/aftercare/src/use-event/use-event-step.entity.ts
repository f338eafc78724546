import type { UseStepAnswer, UseOutcome } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An answer to a step after a return to use, what the event turned out to be, or that it was recorded in error. The newest holds. */
@Entity({ name: 'use_event_step' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_use_event_step_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_use_event_step_patient' })
@ForeignKey('use_event', ['eventId'], ['id'], { name: 'fk_use_event_step_event' })
@Index('ix_use_event_step_event_id', ['eventId', 'recordedAt'])
@Index('ix_use_event_step_programme_id_patient_id', ['programmeId', 'patientId'])
@Check(
  'ck_use_event_step_step',
  `step in ('reach-out', 'safety', 'support', 'learn', 'level-of-care', 'plan', 'outcome', 'taken-back')`,
)
@Check('ck_use_event_step_answer', `answer in ('done', 'declined', 'not-possible')`)
@Check('ck_use_event_step_outcome', `outcome in ('slip', 'return', 'overdose-survived', 'overdose-fatal', 'unknown')`)
@Check(
  'ck_use_event_step_kind',
  `(step = 'outcome') = (outcome is not null) and (step in ('outcome', 'taken-back')) = (answer is null)`,
)
@Check('ck_use_event_step_reason', `answer = 'done' or reason is not null`)
export class UseEventStep {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_use_event_step' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId!: string;

  @Column({ name: 'step', type: 'text' })
  step!: string;

  @Column({ name: 'answer', type: 'text', nullable: true })
  answer!: UseStepAnswer | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome!: UseOutcome | null;

  @Column({ name: 'details', type: 'jsonb' })
  details!: Readonly<Record<string, string>>;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
