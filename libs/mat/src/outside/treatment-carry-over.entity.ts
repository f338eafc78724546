import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Time in treatment elsewhere that counts here, on a verified record and a prescriber’s word. The last one of an episode counts. */
@Entity({ name: 'treatment_carry_over' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_treatment_carry_over_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_treatment_carry_over_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_treatment_carry_over_episode' })
@ForeignKey('external_report', ['programmeId', 'reportId'], ['programmeId', 'id'], {
  name: 'fk_treatment_carry_over_external_report',
})
@Index('ix_treatment_carry_over_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_treatment_carry_over_episode_id', ['episodeId'])
@Check('ck_treatment_carry_over_days', `days >= 0`)
export class TreatmentCarryOver {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_treatment_carry_over' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'days', type: 'integer' })
  days!: number;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
