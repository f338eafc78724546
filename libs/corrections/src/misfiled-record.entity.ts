import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** That a record was written on the chart of the wrong person, and whose it is. */
@Entity({ name: 'misfiled_record' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_misfiled_record_programme' })
@ForeignKey('patient', ['programmeId', 'fromPatientId'], ['programmeId', 'id'], { name: 'fk_misfiled_record_from' })
@ForeignKey('patient', ['programmeId', 'toPatientId'], ['programmeId', 'id'], { name: 'fk_misfiled_record_to' })
@Unique('uq_misfiled_record_record_type_record_id', ['recordType', 'recordId'])
@Index('ix_misfiled_record_programme_id_from_patient_id', ['programmeId', 'fromPatientId'])
@Index('ix_misfiled_record_programme_id_to_patient_id', ['programmeId', 'toPatientId'])
export class MisfiledRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_misfiled_record' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'record_type', type: 'text' })
  recordType!: 'appointment' | 'contact_consent' | 'specimen' | 'dose' | 'medication_order';

  @Column({ name: 'record_id', type: 'uuid' })
  recordId!: string;

  @Column({ name: 'from_patient_id', type: 'uuid' })
  fromPatientId!: string;

  @Column({ name: 'to_patient_id', type: 'uuid' })
  toPatientId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
