import type { SessionDetail } from '@cairn/rules';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A session that is booked, was attended, was missed or was cancelled. Local time and zone are what was agreed. */
@Entity({ name: 'appointment' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_appointment_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_appointment_patient' })
@ForeignKey('appointment_series', ['programmeId', 'seriesId'], ['programmeId', 'id'], { name: 'fk_appointment_series' })
@ForeignKey('room', ['programmeId', 'roomId'], ['programmeId', 'id'], { name: 'fk_appointment_room' })
@Index('ix_appointment_programme_id_starts_at', ['programmeId', 'startsAt'])
@Index('ix_appointment_programme_id_patient_id_starts_at', ['programmeId', 'patientId', 'startsAt'])
@Index('ix_appointment_programme_id_staff_id_starts_at', ['programmeId', 'staffId', 'startsAt'])
@Index('uq_appointment_series_id_occurs_local', ['seriesId', 'occursLocal'], {
  unique: true,
  where: 'series_id is not null',
})
@Check('ck_appointment_occurs', `(series_id is null) = (occurs_local is null)`)
@Check('ck_appointment_contact_type', `contact_type in ('in_person', 'video', 'phone')`)
@Check('ck_appointment_format', `format in ('individual', 'group', 'family', 'couple')`)
@Exclusion(
  'ex_appointment_room_booked',
  `USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (((state = ANY (ARRAY['booked'::text, 'attended'::text])) AND (room_id IS NOT NULL) AND (staff_id IS NOT NULL) AND (origin <> 'imported'::text)))`,
)
@Check(
  'ck_appointment_detail',
  `detail is null or (state = 'attended' and detail in ('late', 'left_early')) or (state = 'cancelled' and detail in ('by_patient', 'by_clinic', 'excused'))`,
)
@Check('ck_appointment_minutes_present', `minutes_present is null or (state = 'attended' and minutes_present > 0)`)
@Check('ck_appointment_length', `minutes > 0 and ends_at > starts_at`)
@Exclusion(
  'ex_appointment_double_booked',
  `USING gist (staff_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (((state = ANY (ARRAY['booked'::text, 'attended'::text])) AND (staff_id IS NOT NULL) AND (origin <> 'imported'::text)))`,
)
export class Appointment {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_appointment' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'staff_id', type: 'uuid', nullable: true })
  staffId!: string | null;

  @Column({ name: 'starts_local', type: 'timestamp' })
  startsLocal!: string;

  @Column({ name: 'zone', type: 'text' })
  zone!: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt!: Date;

  @Column({ name: 'minutes', type: 'int' })
  minutes!: number;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  @Column({ name: 'modality', type: 'text' })
  modality!: string;

  @Column({ name: 'state', type: 'text', default: () => "'booked'" })
  state!: 'booked' | 'attended' | 'missed' | 'cancelled';

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  /** What was said with it: late, left early, or by whom it was cancelled. */
  @Column({ name: 'detail', type: 'text', nullable: true })
  detail!: SessionDetail | null;

  /** Where it was not the whole session, or was counted. */
  @Column({ name: 'minutes_present', type: 'int', nullable: true })
  minutesPresent!: number | null;

  /** When the front desk checked the person in for it. */
  @Column({ name: 'checked_in_at', type: 'timestamptz', nullable: true })
  checkedInAt!: Date | null;

  /** When it was said what became of it: a late cancellation is told by it. */
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  /** The series this session belongs to, and which of its dates it is, however it was moved since (RFC 5545: RECURRENCE-ID). */
  @Column({ name: 'series_id', type: 'uuid', nullable: true })
  seriesId!: string | null;

  @Column({ name: 'occurs_local', type: 'timestamp', nullable: true })
  occursLocal!: string | null;

  @Column({ name: 'room_id', type: 'uuid', nullable: true })
  roomId!: string | null;

  @Column({ name: 'contact_type', type: 'text', nullable: true })
  contactType!: 'in_person' | 'video' | 'phone' | null;

  @Column({ name: 'format', type: 'text', nullable: true })
  format!: 'individual' | 'group' | 'family' | 'couple' | null;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'booked_by', type: 'uuid', nullable: true })
  bookedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
