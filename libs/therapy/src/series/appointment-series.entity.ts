import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * What was agreed: a session that repeats. Local time and zone are the agreement; sessions are placed from it some weeks ahead.
 * A change from a date on ends it there and begins another that follows it.
 */
@Entity({ name: 'appointment_series' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_appointment_series_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_appointment_series_patient' })
@ForeignKey('room', ['programmeId', 'roomId'], ['programmeId', 'id'], { name: 'fk_appointment_series_room' })
@ForeignKey('appointment_series', ['programmeId', 'followsId'], ['programmeId', 'id'], {
  name: 'fk_appointment_series_follows',
})
@Unique('uq_appointment_series_programme_id_id', ['programmeId', 'id'])
@Index('ix_appointment_series_programme_id_placed_until', ['programmeId', 'placedUntil'], {
  where: 'ended_at is null',
})
@Index('ix_appointment_series_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_appointment_series_minutes', `minutes > 0`)
@Check('ck_appointment_series_contact_type', `contact_type in ('in_person', 'video', 'phone')`)
@Check('ck_appointment_series_format', `format in ('individual', 'family', 'couple')`)
@Check('ck_appointment_series_ended', `(ended_from is null) = (ended_at is null)`)
export class AppointmentSeries {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_appointment_series' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'room_id', type: 'uuid', nullable: true })
  roomId!: string | null;

  /** RFC 5545, without DTSTART: that is `startsLocal` in `zone`. */
  @Column({ name: 'rrule', type: 'text' })
  rrule!: string;

  @Column({ name: 'starts_local', type: 'timestamp' })
  startsLocal!: string;

  @Column({ name: 'zone', type: 'text' })
  zone!: string;

  @Column({ name: 'minutes', type: 'int' })
  minutes!: number;

  @Column({ name: 'modality', type: 'text' })
  modality!: string;

  @Column({ name: 'contact_type', type: 'text' })
  contactType!: string;

  @Column({ name: 'format', type: 'text' })
  format!: string;

  @Column({ name: 'follows_id', type: 'uuid', nullable: true })
  followsId!: string | null;

  /** The last day whose sessions were placed: a note of the worker's, no decision reads it. */
  @Column({ name: 'placed_until', type: 'date', nullable: true })
  placedUntil!: string | null;

  /** The first date that is no longer part of it. */
  @Column({ name: 'ended_from', type: 'timestamp', nullable: true })
  endedFrom!: string | null;

  @Column({ name: 'ended_reason', type: 'text', nullable: true })
  endedReason!: string | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'booked_by', type: 'uuid', nullable: true })
  bookedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: string;
}
