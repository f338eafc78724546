import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What the panel found in a specimen. A class of the panel without a row is negative. */
@Entity({ name: 'specimen_result' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_specimen_result_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_specimen_result_patient' })
@ForeignKey('specimen', ['programmeId', 'specimenId'], ['programmeId', 'id'], { name: 'fk_specimen_result_specimen' })
@Unique('uq_specimen_result_specimen_id_substance', ['specimenId', 'substance'])
@Index('ix_specimen_result_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_specimen_result_written_in', ['programmeId', 'writtenIn', 'id'])
export class SpecimenResult {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_specimen_result' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'specimen_id', type: 'uuid' })
  specimenId!: string;

  @Column({ name: 'substance', type: 'text' })
  substance!: string;

  @Column({ name: 'result', type: 'text' })
  result!: 'positive' | 'negative';

  /** Its place in time, by which the chain is ordered. */
  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
