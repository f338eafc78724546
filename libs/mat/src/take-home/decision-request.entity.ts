import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A nurse or counselor asks for take-home doses on behalf of a person. A later decision answers it. */
@Entity({ name: 'take_home_request' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_request_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_request_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_take_home_request_episode' })
@Index('ix_take_home_request_programme_id_patient_id_recorded_at', ['programmeId', 'patientId', 'recordedAt'])
@Index('ix_take_home_request_episode_id', ['episodeId'])
@Check('ck_take_home_request_days', `days between 1 and 92`)
export class TakeHomeRequestRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_request' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'days', type: 'smallint' })
  days!: number;

  @Column({ name: 'says', type: 'text' })
  says!: string;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
