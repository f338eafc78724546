import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A comfort medication given, held or declined. Never edited: it is voided with a reason. */
@Entity({ name: 'comfort_administration' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_comfort_administration_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], {
  name: 'fk_comfort_administration_patient',
})
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], {
  name: 'fk_comfort_administration_episode',
})
@ForeignKey('comfort_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_comfort_administration_comfort_order',
})
@Unique('uq_comfort_administration_programme_id_id', ['programmeId', 'id'])
@Index('ix_comfort_administration_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Index('ix_comfort_administration_effect', ['programmeId', 'effectDueAt'], { where: `effect_due_at is not null` })
@Check('ck_comfort_administration_outcome', `outcome in ('given', 'held', 'declined')`)
@Check('ck_comfort_administration_dose', `(outcome = 'given') = (dose_mcg is not null) and coalesce(dose_mcg, 1) > 0`)
@Check('ck_comfort_administration_reason', `outcome = 'given' or reason is not null`)
export class ComfortAdministration {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_comfort_administration' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ name: 'drug', type: 'text' })
  drug!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: 'given' | 'held' | 'declined';

  @Column({ name: 'dose_mcg', type: 'int', nullable: true })
  doseMcg!: number | null;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'route', type: 'text' })
  route!: string;

  @Column({ name: 'symptom', type: 'text', nullable: true })
  symptom!: string | null;

  /** Why it was held or declined. */
  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'systolic', type: 'smallint', nullable: true })
  systolic!: number | null;

  @Column({ name: 'diastolic', type: 'smallint', nullable: true })
  diastolic!: number | null;

  @Column({ name: 'pulse', type: 'smallint', nullable: true })
  pulse!: number | null;

  /** The vital signs that it was given on. */
  @Column({ name: 'vitals_id', type: 'uuid', nullable: true })
  vitalsId!: string | null;

  @Column({ name: 'effect_due_at', type: 'timestamptz', nullable: true })
  effectDueAt!: Date | null;

  @Column({ name: 'evaluations', type: 'jsonb', nullable: true })
  evaluations!: object | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
