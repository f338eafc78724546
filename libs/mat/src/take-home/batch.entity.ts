import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Bottles for home that were prepared together, for one person under one order. How they stand is told by their events. */
@Entity({ name: 'take_home_batch' })
@ForeignKey('medication_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_take_home_batch_medication_order',
})
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_batch_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_batch_patient' })
@Unique('uq_take_home_batch_programme_id_id', ['programmeId', 'id'])
@Index('ix_take_home_batch_programme_id_patient_id', ['programmeId', 'patientId'])
@Index('ix_take_home_batch_programme_id_pick_up_on', ['programmeId', 'pickUpOn'])
@Index('ix_take_home_batch_overridden', ['programmeId', 'preparedAt'], { where: `overrides <> '[]'::jsonb` })
@Check('ck_take_home_batch_reason', `reason in ('take-home', 'closure', 'guest', 'split')`)
@Check('ck_take_home_batch_product_class', `product_class in ('methadone', 'buprenorphine', 'naltrexone')`)
export class TakeHomeBatch {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_batch' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: 'take-home' | 'closure' | 'guest' | 'split';

  @Column({ name: 'product', type: 'text' })
  product!: string;

  @Column({ name: 'product_class', type: 'text' })
  productClass!: 'methadone' | 'buprenorphine' | 'naltrexone';

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'pick_up_on', type: 'date' })
  pickUpOn!: string;

  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId!: string | null;

  @Column({ name: 'exception_id', type: 'uuid', nullable: true })
  exceptionId!: string | null;

  @Column({ name: 'station_id', type: 'uuid', nullable: true })
  stationId!: string | null;

  @Column({ name: 'child_resistant', type: 'boolean' })
  childResistant!: boolean;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: object;

  @Column({ name: 'overrides', type: 'jsonb', default: () => "'[]'" })
  overrides!: object;

  @Column({ name: 'acknowledged', type: 'text', array: true, default: () => "'{}'" })
  acknowledged!: string[];

  @Column({ name: 'policy_version', type: 'text', nullable: true })
  policyVersion!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: string;

  @Column({ name: 'prepared_by', type: 'uuid', nullable: true })
  preparedBy!: string | null;

  @Column({ name: 'prepared_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  preparedAt!: Date;
}
