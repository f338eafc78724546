import type { Role } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * A reminder that is planned: to a patient in the transaction of its cause, with a queue that only carries its id; to the staff,
 * about work that falls due, by the day's plan. What is told to the staff never leaves the house.
 */
@Entity({ name: 'reminder' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_reminder_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_reminder_patient' })
@Unique('uq_reminder_cause', ['causeId', 'patientId', 'kind', 'offsetKey', 'localDay'])
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_reminder_staff' })
@Check(
  'ck_reminder_audience',
  `audience in ('patient', 'staff') and (audience = 'staff') = (role is not null) and (patient_id is not null or audience = 'staff')`,
)
@Check('ck_reminder_state', `state in ('planned', 'sending', 'sent', 'suppressed', 'failed', 'cancelled', 'unknown')`)
@Index('ix_reminder_programme_id_patient_id_changed_at', ['programmeId', 'patientId', 'changedAt'])
@Index('ix_reminder_staff', ['programmeId', 'role', 'staffId', 'dueAt'], {
  where: "audience = 'staff' and state in ('planned', 'sent')",
})
@Index('ix_reminder_programme_id_due_at', ['programmeId', 'dueAt'], { where: "state = 'planned'" })
@Index('ix_reminder_programme_id_state_id', ['programmeId', 'state', 'id'], { where: "state <> 'sent'" })
export class Reminder {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_reminder' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  /** Nobody in what is told to the staff without a name. */
  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'cause_type', type: 'text' })
  causeType!: string;

  @Column({ name: 'cause_id', type: 'uuid' })
  causeId!: string;

  @Column({ name: 'offset_key', type: 'text' })
  offsetKey!: string;

  @Column({ name: 'local_day', type: 'date' })
  localDay!: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  @Column({ name: 'useful_until', type: 'timestamptz' })
  usefulUntil!: Date;

  @Column({ name: 'state', type: 'text', default: () => "'planned'" })
  state!: 'planned' | 'sending' | 'sent' | 'suppressed' | 'failed' | 'cancelled' | 'unknown';

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'channel', type: 'text', nullable: true })
  channel!: string | null;

  @Column({ name: 'audience', type: 'text', default: () => "'patient'" })
  audience!: 'patient' | 'staff';

  /** Whose work it is: a named person's, else that of everybody with the role. */
  @Column({ name: 'staff_id', type: 'uuid', nullable: true })
  staffId!: string | null;

  @Column({ name: 'role', type: 'text', nullable: true })
  role!: Role | null;

  /** which channel of the person is tried, the first or the next after it failed. */
  @Column({ name: 'step', type: 'smallint', default: 1 })
  step!: number;

  @Column({ name: 'attempts', type: 'int', default: 0 })
  attempts!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  changedAt!: Date;
}
