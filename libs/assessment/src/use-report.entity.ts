import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A day on which a person told us that they used a substance. */
@Entity({ name: 'use_report' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_use_report_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_use_report_patient' })
@ForeignKey('use_interview', ['programmeId', 'interviewId'], ['programmeId', 'id'], { name: 'fk_use_report_interview' })
@Index('ix_use_report_programme_id_patient_id_used_on', ['programmeId', 'patientId', 'usedOn'])
export class UseReport {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_use_report' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'used_on', type: 'date' })
  usedOn!: string;

  @Column({ name: 'substance', type: 'text' })
  substance!: string;

  /** The interview in which it was told; imported days have none. */
  @Column({ name: 'interview_id', type: 'uuid', nullable: true })
  interviewId!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
