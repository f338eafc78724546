import type { AlertAnswerKind, AlertId, AlertSeverity } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody answered to an alert, for good: another answer is a row of its own. The alert itself is worked out when read. */
@Entity({ name: 'alert_answer' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_alert_answer_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_alert_answer_patient' })
@Index('ix_alert_answer_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Check('ck_alert_answer_alert', `alert ~ '^A[0-9]{2}$'`)
@Check('ck_alert_answer_cause', `length(cause) between 1 and 200`)
@Check('ck_alert_answer_severity', `severity in ('info', 'warn', 'high', 'critical')`)
@Check('ck_alert_answer_answer', `answer in ('acknowledged', 'resolved', 'overridden')`)
@Check('ck_alert_answer_reason', `btrim(reason) <> '' and length(reason) <= 2000`)
export class AlertAnswerRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_alert_answer' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'alert', type: 'text' })
  alert!: AlertId;

  /** The record or the day that the alert was about: the answer reaches nothing else. */
  @Column({ name: 'cause', type: 'text' })
  cause!: string;

  /** How severe it was when it was answered. */
  @Column({ name: 'severity', type: 'text' })
  severity!: AlertSeverity;

  @Column({ name: 'answer', type: 'text' })
  answer!: AlertAnswerKind;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'by', type: 'uuid' })
  by!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;
}
