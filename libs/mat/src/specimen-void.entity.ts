import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a drug test was recorded in error, by whom and why. The test stays visible. */
@Entity({ name: 'specimen_void' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_specimen_void_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_specimen_void_patient' })
@ForeignKey('specimen', ['programmeId', 'specimenId'], ['programmeId', 'id'], { name: 'fk_specimen_void_specimen' })
@Index('ix_specimen_void_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_specimen_void_written_in', ['programmeId', 'writtenIn', 'specimenId'])
export class SpecimenVoid {
  @PrimaryColumn({ name: 'specimen_id', type: 'uuid', primaryKeyConstraintName: 'pk_specimen_void' })
  specimenId!: string;

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
