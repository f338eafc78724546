import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A bed kept for somebody who is expected. It ends by itself when its time is over. */
@Entity({ name: 'bed_reservation' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_bed_reservation_programme' })
@ForeignKey('bed', ['programmeId', 'bedId'], ['programmeId', 'id'], { name: 'fk_bed_reservation_bed' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_bed_reservation_patient' })
@Index('ix_bed_reservation_programme_id_patient_id', ['programmeId', 'patientId'])
@Exclusion('ex_bed_reservation_bed', `using gist (bed_id with =, during with &&)`)
@Exclusion('ex_bed_reservation_patient', `using gist (patient_id with =, during with &&)`)
@Check('ck_bed_reservation_during', `not isempty(during) and not upper_inf(during)`)
export class BedReservation {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_bed_reservation' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'bed_id', type: 'uuid' })
  bedId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'during', type: 'tstzrange' })
  during!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason!: string | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
