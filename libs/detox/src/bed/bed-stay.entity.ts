import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Who lies in a bed from when to when. A bed holds one person, a person lies in one bed; one recorded in error holds nothing. */
@Entity({ name: 'bed_stay' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_bed_stay_programme' })
@ForeignKey('bed', ['programmeId', 'bedId'], ['programmeId', 'id'], { name: 'fk_bed_stay_bed' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_bed_stay_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_bed_stay_episode' })
@ForeignKey('detox_stay', ['programmeId', 'detoxStayId'], ['programmeId', 'id'], { name: 'fk_bed_stay_detox_stay' })
@ForeignKey('bed_stay', ['movedFromId'], ['id'], { name: 'fk_bed_stay_moved_from' })
@Unique('uq_bed_stay_programme_id_id', ['programmeId', 'id'])
@Index('ix_bed_stay_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_bed_stay_open', ['programmeId', 'bedId'], { where: `(end_reason is null)` })
@Exclusion('ex_bed_stay_bed', `using gist (bed_id with =, during with &&) where (end_reason is distinct from 'error')`)
@Exclusion(
  'ex_bed_stay_patient',
  `using gist (patient_id with =, during with &&) where (end_reason is distinct from 'error')`,
)
@Check('ck_bed_stay_during', `not isempty(during) and not lower_inf(during)`)
@Check('ck_bed_stay_end', `upper_inf(during) = (end_reason is null)`)
export class BedStay {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_bed_stay' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'bed_id', type: 'uuid' })
  bedId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'detox_stay_id', type: 'uuid', nullable: true })
  detoxStayId!: string | null;

  @Column({ name: 'during', type: 'tstzrange' })
  during!: string;

  @Column({ name: 'moved_from_id', type: 'uuid', nullable: true })
  movedFromId!: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason!: string | null;

  @Column({ name: 'end_note', type: 'text', nullable: true })
  endNote!: string | null;

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
