import type { AnalyteReading, PatientSays } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a clinician made of a result: the computed reading, agreed or not, and what the person says of it. */
@Entity({ name: 'specimen_reading' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_specimen_reading_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_specimen_reading_patient' })
@ForeignKey('specimen', ['programmeId', 'specimenId'], ['programmeId', 'id'], { name: 'fk_specimen_reading_specimen' })
@ForeignKey('specimen_report', ['programmeId', 'reportId'], ['programmeId', 'id'], {
  name: 'fk_specimen_reading_specimen_report',
})
@Check('ck_specimen_reading_outcome', `outcome in ('agreed', 'read-differently')`)
@Check('ck_specimen_reading_patient_says', `patient_says in ('not-asked', 'agrees', 'disputes')`)
@Index('ix_specimen_reading_specimen_id', ['specimenId'])
@Index('ix_specimen_reading_programme_id_patient_id', ['programmeId', 'patientId'])
export class SpecimenReading {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_specimen_reading' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'specimen_id', type: 'uuid' })
  specimenId!: string;

  @Column({ name: 'report_id', type: 'uuid', nullable: true })
  reportId!: string | null;

  @Column({ name: 'readings', type: 'jsonb' })
  readings!: AnalyteReading[];

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'agreed' | 'read-differently';

  @Column({ name: 'patient_says', type: 'text' })
  patientSays!: PatientSays;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  confirmedAt!: Date;
}
