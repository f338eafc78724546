import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A prescriber's order. `ends_on` is the first day on which it no longer stands. Whether it is active is read, not stored. */
@Entity({ name: 'medication_order' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_medication_order_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_medication_order_patient' })
@Unique('uq_medication_order_programme_id_id', ['programmeId', 'id'])
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_medication_order_episode' })
@Index('ix_medication_order_programme_id_patient_id_starts_on', ['programmeId', 'patientId', 'startsOn'])
@Index('ix_medication_order_overridden', ['programmeId', 'signedAt'], { where: `overrides <> '[]'::jsonb` })
@ForeignKey('protocol', ['programmeId', 'protocolId'], ['programmeId', 'id'], { name: 'fk_medication_order_protocol' })
@Check('ck_medication_order_days', `expires_on >= starts_on and (ends_on is null or ends_on >= starts_on)`)
@Check('ck_medication_order_dose', `dose_mcg > 0 and portions between 1 and 4`)
@Check('ck_medication_order_verbal', `(verbal_received_by is null) = (verbal_received_at is null)`)
@Check('ck_medication_order_cosigned', `(cosigned_by is null) = (cosigned_at is null)`)
@Exclusion(
  'ex_medication_order_agonist',
  `USING gist (episode_id WITH =, daterange(starts_on, LEAST(ends_on, (expires_on + 1))) WITH &&) WHERE (((product_class = ANY (ARRAY['methadone'::text, 'buprenorphine'::text])) AND (indication IS DISTINCT FROM 'supplemental'::text)))`,
)
export class MedicationOrder {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_medication_order' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'product', type: 'text' })
  product!: string;

  @Column({ name: 'product_class', type: 'text' })
  productClass!: 'methadone' | 'buprenorphine' | 'naltrexone';

  @Column({ name: 'route', type: 'text' })
  route!: string;

  @Column({ name: 'dose_mcg', type: 'int' })
  doseMcg!: number;

  @Column({ name: 'frequency', type: 'text' })
  frequency!: 'daily' | 'split' | 'weekly' | 'monthly';

  @Column({ name: 'portions', type: 'smallint', default: 1 })
  portions!: number;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'expires_on', type: 'date' })
  expiresOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason!: string | null;

  @Column({ name: 'signed_by', type: 'uuid', nullable: true })
  signedBy!: string | null;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';

  @Column({ name: 'source_ref', type: 'text', nullable: true })
  sourceRef!: string | null;

  @Column({ name: 'steps', type: 'jsonb', default: () => "'[]'" })
  steps!: object[];

  @Column({ name: 'portion_plan', type: 'jsonb', nullable: true })
  portionPlan!: object[] | null;

  @Column({ name: 'weekdays', type: 'smallint', array: true, nullable: true })
  weekdays!: number[] | null;

  @Column({ name: 'taper', type: 'text', nullable: true })
  taper!: string | null;

  @Column({ name: 'indication', type: 'text', nullable: true })
  indication!: string | null;

  @Column({ name: 'rationale', type: 'text', nullable: true })
  rationale!: string | null;

  @Column({ name: 'protocol_id', type: 'uuid', nullable: true })
  protocolId!: string | null;

  @Column({ name: 'pathway', type: 'text', nullable: true })
  pathway!: string | null;

  @Column({ name: 'setting', type: 'text', nullable: true })
  setting!: string | null;

  @Column({ name: 'verbal_received_by', type: 'uuid', nullable: true })
  verbalReceivedBy!: string | null;

  @Column({ name: 'verbal_received_at', type: 'timestamptz', nullable: true })
  verbalReceivedAt!: Date | null;

  @Column({ name: 'verbal_reason', type: 'text', nullable: true })
  verbalReason!: string | null;

  @Column({ name: 'verbal_bridge', type: 'boolean', default: false })
  verbalBridge!: boolean;

  @Column({ name: 'cosigned_by', type: 'uuid', nullable: true })
  cosignedBy!: string | null;

  @Column({ name: 'cosigned_at', type: 'timestamptz', nullable: true })
  cosignedAt!: Date | null;

  @Column({ name: 'evaluations', type: 'jsonb', nullable: true })
  evaluations!: object | null;

  @Column({ name: 'overrides', type: 'jsonb', nullable: true })
  overrides!: object | null;

  @Column({ name: 'acknowledged', type: 'text', array: true, default: () => "'{}'" })
  acknowledged!: string[];

  @Column({ name: 'policy_version', type: 'text', nullable: true })
  policyVersion!: string | null;
}
