import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { GroupAttendance, ObjectiveStep, Participation } from '@cairn/rules';

/** How one member was there. What is said of them stands in their own note; who was absent has none. */
@Entity({ name: 'group_session_entry' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_group_session_entry_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_group_session_entry_patient' })
@ForeignKey('group_session', ['programmeId', 'sessionId'], ['programmeId', 'id'], {
  name: 'fk_group_session_entry_session',
})
@ForeignKey('appointment', ['appointmentId'], ['id'], { name: 'fk_group_session_entry_appointment' })
@ForeignKey('progress_note', ['programmeId', 'noteId'], ['programmeId', 'id'], { name: 'fk_group_session_entry_note' })
@Unique('uq_group_session_entry_note_id', ['noteId'])
@Index('ix_group_session_entry_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_group_session_entry_attendance', `attendance in ('attended', 'late', 'left_early', 'absent')`)
@Check('ck_group_session_entry_note', `(attendance = 'absent') = (note_id is null)`)
@Check('ck_group_session_entry_minutes', `minutes >= 0`)
export class GroupSessionEntry {
  @PrimaryColumn({ name: 'session_id', type: 'uuid', primaryKeyConstraintName: 'pk_group_session_entry' })
  sessionId!: string;

  @PrimaryColumn({ name: 'patient_id', type: 'uuid', primaryKeyConstraintName: 'pk_group_session_entry' })
  patientId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  /** The session on their own schedule, attended or missed. */
  @Column({ name: 'appointment_id', type: 'uuid' })
  appointmentId!: string;

  @Column({ name: 'note_id', type: 'uuid', nullable: true })
  noteId!: string | null;

  @Column({ name: 'attendance', type: 'text' })
  attendance!: GroupAttendance;

  @Column({ name: 'minutes', type: 'int' })
  minutes!: number;

  @Column({ name: 'participation', type: 'text', nullable: true })
  participation!: Participation | null;

  @Column({ name: 'step', type: 'text', nullable: true })
  step!: ObjectiveStep | null;
}
