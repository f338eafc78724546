import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A date of a series on which no session could be placed, why, and what somebody made of it. */
@Entity({ name: 'series_skip' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_series_skip_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_series_skip_patient' })
@ForeignKey('appointment_series', ['programmeId', 'seriesId'], ['programmeId', 'id'], { name: 'fk_series_skip_series' })
@Unique('uq_series_skip_series_id_occurs_local', ['seriesId', 'occursLocal'])
@Index('ix_series_skip_open', ['programmeId', 'startsAt'], { where: 'settled_at is null' })
@Check('ck_series_skip_reason', `reason in ('closed', 'staff-away', 'staff-booked', 'room-booked', 'room-retired')`)
@Check(
  'ck_series_skip_settled',
  `(settled_as is null) = (settled_at is null) and (settled_as is null or settled_as in ('rebooked', 'let-go', 'ended'))`,
)
export class SeriesSkip {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_series_skip' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'series_id', type: 'uuid' })
  seriesId!: string;

  @Column({ name: 'occurs_local', type: 'timestamp' })
  occursLocal!: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt!: Date;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'settled_as', type: 'text', nullable: true })
  settledAs!: 'rebooked' | 'let-go' | 'ended' | null;

  @Column({ name: 'settled_by', type: 'uuid', nullable: true })
  settledBy!: string | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  @Column({ name: 'appointment_id', type: 'uuid', nullable: true })
  appointmentId!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
