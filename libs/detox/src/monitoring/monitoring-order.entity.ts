import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** How closely withdrawal is watched (clinical reference 1.4). Never edited: a new order takes its place, or a row ends it. */
@Entity({ name: 'monitoring_order' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_monitoring_order_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_monitoring_order_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_monitoring_order_episode' })
@ForeignKey('monitoring_order', ['replacesId'], ['id'], { name: 'fk_monitoring_order_replaces' })
@Unique('uq_monitoring_order_programme_id_id', ['programmeId', 'id'])
@Index('ix_monitoring_order_programme_id_patient_id_starts_at', ['programmeId', 'patientId', 'startsAt'])
@Check('ck_monitoring_order_setting', `setting in ('ambulatory', 'residential', 'hospital')`)
@Check('ck_monitoring_order_times', `ends_at is null or ends_at > starts_at`)
@Check('ck_monitoring_order_minutes', `coalesce(cows_minutes, 60) > 0 and coalesce(vitals_minutes, 60) > 0`)
export class MonitoringOrder {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_monitoring_order' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'setting', type: 'text' })
  setting!: 'ambulatory' | 'residential' | 'hospital';

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true })
  endsAt!: Date | null;

  /** The prescriber's own interval; null for the protocol of the programme. */
  @Column({ name: 'cows_minutes', type: 'int', nullable: true })
  cowsMinutes!: number | null;

  @Column({ name: 'vitals_minutes', type: 'int', nullable: true })
  vitalsMinutes!: number | null;

  /** Buprenorphine is begun: checks go by its doses too. */
  @Column({ name: 'induction', type: 'boolean', default: () => 'false' })
  induction!: boolean;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  /** Who ordered it; another than who wrote it down where it was said on the telephone. */
  @Column({ name: 'prescriber_id', type: 'uuid', nullable: true })
  prescriberId!: string | null;

  @Column({ name: 'by_telephone', type: 'boolean', default: () => 'false' })
  byTelephone!: boolean;

  /** The order that ended where this one began. */
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  /** What the rules answered. */
  @Column({ name: 'evaluations', type: 'jsonb', nullable: true })
  evaluations!: object | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
