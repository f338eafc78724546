import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A request beyond a ceiling to SAMHSA and the state, SMA-168. How it stands is told by its steps and its dates. */
@Entity({ name: 'take_home_exception' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_exception_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_exception_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_take_home_exception_episode' })
@Unique('uq_take_home_exception_programme_id_id', ['programmeId', 'id'])
@Index('ix_take_home_exception_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_take_home_exception_episode_id', ['episodeId'])
@Check('ck_take_home_exception_dates', `to_day >= from_day`)
@Check('ck_take_home_exception_days', `days between 1 and 92`)
@Check('ck_take_home_exception_dose_mcg', `dose_mcg > 0`)
export class TakeHomeExceptionRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_exception' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;

  @Column({ name: 'to_day', type: 'date' })
  toDay!: string;

  @Column({ name: 'days', type: 'smallint' })
  days!: number;

  @Column({ name: 'dose_mcg', type: 'integer' })
  doseMcg!: number;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
