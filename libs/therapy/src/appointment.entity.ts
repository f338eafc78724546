import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A session that is booked, was attended, was missed or was cancelled. Local time and zone are what was agreed. */
@Entity({ name: 'appointment' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_appointment_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_appointment_patient' })
@Index('ix_appointment_programme_id_starts_at', ['programmeId', 'startsAt'])
@Index('ix_appointment_programme_id_patient_id_starts_at', ['programmeId', 'patientId', 'startsAt'])
@Index('ix_appointment_programme_id_staff_id_starts_at', ['programmeId', 'staffId', 'startsAt'])
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

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'booked_by', type: 'uuid', nullable: true })
  bookedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
