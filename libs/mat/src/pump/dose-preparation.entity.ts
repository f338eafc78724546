import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A dose that a pump was asked for, with what the rules answered. Closed only by what was delivered. */
@Entity({ name: 'dose_preparation' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dose_preparation_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_dose_preparation_patient' })
@ForeignKey('medication_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_dose_preparation_order',
})
@ForeignKey('dosing_station', ['programmeId', 'stationId'], ['programmeId', 'id'], {
  name: 'fk_dose_preparation_station',
})
@Unique('uq_dose_preparation_programme_id_id', ['programmeId', 'id'])
@Index('ix_dose_preparation_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_dose_preparation_amount', `ordered_mcg > 0 and ordered_ul > 0`)
export class DosePreparation {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_dose_preparation' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ name: 'service_day', type: 'date' })
  serviceDay!: string;

  @Column({ name: 'portion', type: 'smallint' })
  portion!: number;

  @Column({ name: 'station_id', type: 'uuid' })
  stationId!: string;

  @Column({ name: 'container_id', type: 'uuid' })
  containerId!: string;

  @Column({ name: 'ordered_mcg', type: 'int' })
  orderedMcg!: number;

  @Column({ name: 'ordered_ul', type: 'int' })
  orderedUl!: number;

  @Column({ name: 'attempt', type: 'jsonb' })
  attempt!: object;

  @Column({ name: 'body_hash', type: 'bytea' })
  bodyHash!: Buffer;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: object;

  @Column({ name: 'prepared_by', type: 'uuid', nullable: true })
  preparedBy!: string | null;

  @Column({ name: 'prepared_at', type: 'timestamptz' })
  preparedAt!: Date;
}
