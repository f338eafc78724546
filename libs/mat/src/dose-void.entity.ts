import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a dose was recorded in error, by whom and why. The dose stays visible. */
@Entity({ name: 'dose_void' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dose_void_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_dose_void_patient' })
@ForeignKey('dose', ['doseId'], ['id'], { name: 'fk_dose_void_dose' })
@Index('ix_dose_void_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_dose_void_written_in', ['programmeId', 'writtenIn', 'doseId'])
export class DoseVoid {
  @PrimaryColumn({ name: 'dose_id', type: 'uuid', primaryKeyConstraintName: 'pk_dose_void' })
  doseId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'voided_by', type: 'uuid', nullable: true })
  voidedBy!: string | null;

  @Column({ name: 'voided_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  voidedAt!: Date;

  /** Its place in time, by which the chain is ordered. */
  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
