import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * Someone came in on a service day, for something. What has happened since stands in columns; where the person is now is
 * worked out when read. A check-in that was a mistake stays, as undone.
 */
@Entity({ name: 'arrival' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_arrival_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_arrival_patient' })
@ForeignKey('appointment', ['appointmentId'], ['id'], { name: 'fk_arrival_appointment' })
@Index('ix_arrival_programme_id_service_day', ['programmeId', 'serviceDay'])
@Index('ix_arrival_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_arrival_appointment_id', ['appointmentId'])
@Index('uq_arrival_open', ['programmeId', 'patientId', 'serviceDay', 'purpose'], {
  unique: true,
  where: 'left_at is null and undone_at is null',
})
@Check('ck_arrival_purpose', `purpose = any (array['session'::text, 'dose'::text, 'walk-in'::text])`)
@Check('ck_arrival_session', `appointment_id is null or purpose = 'session'::text`)
@Check('ck_arrival_called', `(called_at is null) = (called_to is null)`)
export class Arrival {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_arrival' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'purpose', type: 'text' })
  purpose!: 'session' | 'dose' | 'walk-in';

  @Column({ name: 'appointment_id', type: 'uuid', nullable: true })
  appointmentId!: string | null;

  /** Whom they came to see, where no appointment says it. */
  @Column({ name: 'staff_id', type: 'uuid', nullable: true })
  staffId!: string | null;

  @Column({ name: 'words', type: 'text', nullable: true })
  words!: string | null;

  @Column({ name: 'arrived_at', type: 'timestamptz' })
  arrivedAt!: Date;

  @Column({ name: 'checked_in_by', type: 'uuid', nullable: true })
  checkedInBy!: string | null;

  @Column({ name: 'called_at', type: 'timestamptz', nullable: true })
  calledAt!: Date | null;

  @Column({ name: 'called_by', type: 'uuid', nullable: true })
  calledBy!: string | null;

  @Column({ name: 'called_to', type: 'text', nullable: true })
  calledTo!: string | null;

  @Column({ name: 'seen_at', type: 'timestamptz', nullable: true })
  seenAt!: Date | null;

  @Column({ name: 'seen_by', type: 'uuid', nullable: true })
  seenBy!: string | null;

  @Column({ name: 'left_at', type: 'timestamptz', nullable: true })
  leftAt!: Date | null;

  @Column({ name: 'left_by', type: 'uuid', nullable: true })
  leftBy!: string | null;

  @Column({ name: 'left_reason', type: 'text', nullable: true })
  leftReason!: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy!: string | null;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;
}
