import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An order for comfort medication (clinical reference 1.5). Never edited: a new order takes its place, or a row ends it. */
@Entity({ name: 'comfort_order' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_comfort_order_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_comfort_order_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_comfort_order_episode' })
@ForeignKey('comfort_order', ['replacesId'], ['id'], { name: 'fk_comfort_order_replaces' })
@Unique('uq_comfort_order_programme_id_id', ['programmeId', 'id'])
@Index('ix_comfort_order_programme_id_patient_id_starts_at', ['programmeId', 'patientId', 'startsAt'])
@Index('ix_comfort_order_overridden', ['programmeId', 'recordedAt'], { where: `overrides <> '[]'::jsonb` })
@Check('ck_comfort_order_dose', `dose_min_mcg > 0 and dose_max_mcg >= dose_min_mcg and max_day_mcg >= dose_max_mcg`)
@Check('ck_comfort_order_times', `ends_at > starts_at`)
@Check('ck_comfort_order_interval', `interval_minutes >= 0`)
export class ComfortOrder {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_comfort_order' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'drug', type: 'text' })
  drug!: string;

  @Column({ name: 'symptoms', type: 'text', array: true })
  symptoms!: readonly string[];

  @Column({ name: 'dose_min_mcg', type: 'int' })
  doseMinMcg!: number;

  @Column({ name: 'dose_max_mcg', type: 'int' })
  doseMaxMcg!: number;

  @Column({ name: 'interval_minutes', type: 'int' })
  intervalMinutes!: number;

  @Column({ name: 'as_needed', type: 'boolean' })
  asNeeded!: boolean;

  /** The most in any 24 hours. */
  @Column({ name: 'max_day_mcg', type: 'int' })
  maxDayMcg!: number;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  @Column({ name: 'hold_systolic', type: 'smallint', nullable: true })
  holdSystolic!: number | null;

  @Column({ name: 'hold_diastolic', type: 'smallint', nullable: true })
  holdDiastolic!: number | null;

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

  /** Reasons given to go on in spite of a rule (A30 reads them). */
  @Column({ name: 'overrides', type: 'jsonb', default: () => "'[]'" })
  overrides!: object;

  @Column({ name: 'evaluations', type: 'jsonb', nullable: true })
  evaluations!: object | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
