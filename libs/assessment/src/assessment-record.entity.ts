import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Answers of one assessment, as they were given. */
@Entity({ name: 'assessment_record' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_assessment_record_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_assessment_record_patient' })
@Index('ix_assessment_record_programme_id_patient_id', ['programmeId', 'patientId'])
export class AssessmentRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_assessment_record' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'taken_on', type: 'date', nullable: true })
  takenOn!: string | null;

  @Column({ name: 'answers', type: 'jsonb' })
  answers!: object;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
