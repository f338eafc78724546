import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A person takes part in a version. The key that their draws follow from is chosen here, before any result. */
@Entity({ name: 'cm_enrolment' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_cm_enrolment_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_cm_enrolment_patient' })
@ForeignKey('cm_program', ['programmeId', 'programId'], ['programmeId', 'id'], { name: 'fk_cm_enrolment_cm_program' })
@ForeignKey('random_test_key', ['programmeId', 'seedId'], ['programmeId', 'id'], {
  name: 'fk_cm_enrolment_random_test_key',
})
@Unique('uq_cm_enrolment_programme_id_id', ['programmeId', 'id'])
@Index('ix_cm_enrolment_programme_id_patient_id', ['programmeId', 'patientId'])
export class ContingencyEnrolment {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_cm_enrolment' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'program_id', type: 'uuid' })
  programId!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'seed_id', type: 'uuid', nullable: true })
  seedId!: string | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt!: Date;
}
