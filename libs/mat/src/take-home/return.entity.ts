import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The check of bottles that were brought back at a visit. */
@Entity({ name: 'take_home_return' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_return_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_return_patient' })
@Unique('uq_take_home_return_programme_id_id', ['programmeId', 'id'])
@Index('ix_take_home_return_programme_id_patient_id', ['programmeId', 'patientId', 'serviceDay'])
export class TakeHomeReturn {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_return' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'expected', type: 'smallint' })
  expected!: number;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
