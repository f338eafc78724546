import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One day of an external report. It counts only while the report stands as verified. */
@Entity({ name: 'external_dose' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_external_dose_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_external_dose_patient' })
@ForeignKey('external_report', ['programmeId', 'reportId'], ['programmeId', 'id'], {
  name: 'fk_external_dose_external_report',
})
@Unique('uq_external_dose_report_id_given_on', ['reportId', 'givenOn'])
@Index('ix_external_dose_programme_id_patient_id_given_on', ['programmeId', 'patientId', 'givenOn'])
@Check('ck_external_dose_dose_mcg', `dose_mcg > 0`)
export class ExternalDose {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_external_dose' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'given_on', type: 'date' })
  givenOn!: string;

  @Column({ name: 'dose_mcg', type: 'integer' })
  doseMcg!: number;
}
