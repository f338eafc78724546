import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A dose given under observation, as it was. Never changed or deleted; an error is voided. */
@Entity({ name: 'dose' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dose_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_dose_patient' })
@ForeignKey('medication_order', ['programmeId', 'orderId'], ['programmeId', 'id'], { name: 'fk_dose_medication_order' })
@Index('ix_dose_programme_id_patient_id_service_day', ['programmeId', 'patientId', 'serviceDay'])
@Index('ix_dose_programme_id_service_day', ['programmeId', 'serviceDay'])
@Index('ix_dose_episode_id_service_day', ['episodeId', 'serviceDay'])
@Index('ix_dose_injection', ['programmeId', 'patientId', 'serviceDay'], {
  where: `product like '%-xr%'`,
})
@Index('ix_dose_overridden', ['programmeId', 'recordedAt'], { where: `overrides <> '[]'::jsonb` })
@Check('ck_dose_amount', `dose_mcg >= 0 and portion >= 1`)
@Index('ix_dose_written_in', ['programmeId', 'writtenIn', 'id'])
export class Dose {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_dose' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'order_id', type: 'uuid', nullable: true })
  orderId!: string | null;

  @Column({ name: 'product_class', type: 'text' })
  productClass!: 'methadone' | 'buprenorphine' | 'naltrexone';

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'portion', type: 'smallint', default: 1 })
  portion!: number;

  @Column({ name: 'dose_mcg', type: 'int' })
  doseMcg!: number;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'given_by', type: 'uuid', nullable: true })
  givenBy!: string | null;

  @Column({ name: 'observation', type: 'text', nullable: true })
  observation!: string | null;

  @Column({ name: 'checks', type: 'jsonb', nullable: true })
  checks!: object | null;

  @Column({ name: 'evaluations', type: 'jsonb', nullable: true })
  evaluations!: object | null;

  @Column({ name: 'overrides', type: 'jsonb', nullable: true })
  overrides!: object | null;

  @Column({ name: 'product', type: 'text', nullable: true })
  product!: string | null;

  @Column({ name: 'volume_ul', type: 'int', nullable: true })
  volumeUl!: number | null;

  @Column({ name: 'wasted_mcg', type: 'int', nullable: true })
  wastedMcg!: number | null;

  @Column({ name: 'observed_minutes', type: 'smallint', nullable: true })
  observedMinutes!: number | null;

  @Column({ name: 'injection', type: 'jsonb', nullable: true })
  injection!: object | null;

  @Column({ name: 'preparation_id', type: 'uuid', nullable: true })
  preparationId!: string | null;

  /** The warnings that were on the screen, by rule. */
  @Column({ name: 'acknowledged', type: 'text', array: true, default: () => "'{}'" })
  acknowledged!: string[];

  @Column({ name: 'policy_version', type: 'text', nullable: true })
  policyVersion!: string | null;

  /** the line on paper from which it was entered. */
  @Column({ name: 'paper_ref', type: 'text', nullable: true })
  paperRef!: string | null;

  @Column({ name: 'flags', type: 'text', array: true, default: () => "'{}'" })
  flags!: string[];

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';

  /** Its place in time, by which the chain is ordered. */
  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
