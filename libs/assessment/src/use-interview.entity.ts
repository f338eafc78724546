import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The days that somebody went through with a person, one by one, and asked what was used. */
@Entity({ name: 'use_interview' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_use_interview_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_use_interview_patient' })
@Unique('uq_use_interview_programme_id_id', ['programmeId', 'id'])
@Index('ix_use_interview_programme_id_patient_id_to_day', ['programmeId', 'patientId', 'toDay'])
@Check('ck_use_interview_days', `to_day >= from_day`)
export class UseInterviewRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_use_interview' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'to_day', type: 'date' })
  toDay!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
