import type { Role } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A call that staff are to make: the person chose calls, or a message did not reach them. A message that failed is never contact made. */
@Entity({ name: 'call_task' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_call_task_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_call_task_patient' })
@Unique('uq_call_task_reminder_id', ['reminderId'])
@Index('ix_call_task_open', ['programmeId', 'dueAt'], { where: 'done_at is null' })
@Index('ix_call_task_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_call_task_outcome', `outcome in ('reached', 'no-answer', 'message-left', 'wrong-number', 'not-needed')`)
@Check('ck_call_task_done', `(done_at is null) = (outcome is null) and (done_at is null) = (done_by is null)`)
export class CallTask {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_call_task' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'reminder_id', type: 'uuid' })
  reminderId!: string;

  /** `voice` where the person chose calls, else why the message did not arrive. */
  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'role', type: 'text' })
  role!: Role;

  /** After it the call stands on the list of the supervisors. */
  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome!: 'reached' | 'no-answer' | 'message-left' | 'wrong-number' | 'not-needed' | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  @Column({ name: 'done_by', type: 'uuid', nullable: true })
  doneBy!: string | null;
}
