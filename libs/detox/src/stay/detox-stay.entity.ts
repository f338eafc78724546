import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Withdrawal management of a person from its start to its end, at one level. */
@Entity({ name: 'detox_stay' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_detox_stay_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_detox_stay_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_detox_stay_episode' })
@Unique('uq_detox_stay_programme_id_id', ['programmeId', 'id'])
@Index('ix_detox_stay_programme_id_patient_id_started_at', ['programmeId', 'patientId', 'startedAt'])
@Index('ix_detox_stay_open', ['programmeId', 'patientId'], { where: `ended_at is null` })
@Exclusion(
  'ex_detox_stay_overlap',
  `using gist (patient_id with =, tstzrange(started_at, ended_at) with &&) where (origin <> 'imported')`,
)
@Check('ck_detox_stay_level', `level in ('wm_amb', 'wm_res', 'wm_hosp')`)
@Check('ck_detox_stay_dates', `ended_at is null or ended_at >= started_at`)
@Check('ck_detox_stay_end', `(ended_at is null) = (end_reason is null)`)
export class DetoxStay {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_detox_stay' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'level', type: 'text' })
  level!: 'wm_amb' | 'wm_res' | 'wm_hosp';

  @Column({ name: 'method', type: 'text', nullable: true })
  method!: string | null;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'end_recorded_at', type: 'timestamptz', nullable: true })
  endRecordedAt!: Date | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
