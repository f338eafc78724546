import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One bottle: one portion of one day. What is in it is kept as it was poured (R-090 prints from here only). */
@Entity({ name: 'take_home_bottle' })
@ForeignKey('take_home_batch', ['programmeId', 'batchId'], ['programmeId', 'id'], {
  name: 'fk_take_home_bottle_take_home_batch',
})
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_bottle_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_take_home_bottle_patient' })
@Unique('uq_take_home_bottle_programme_id_id', ['programmeId', 'id'])
@Unique('uq_take_home_bottle_programme_id_serial', ['programmeId', 'serial'])
@Unique('uq_take_home_bottle_batch_id_number', ['batchId', 'number'])
@Index('ix_take_home_bottle_programme_id_patient_id_on_day', ['programmeId', 'patientId', 'onDay'])
@Index('ix_take_home_bottle_programme_id_on_day', ['programmeId', 'onDay'])
@Check('ck_take_home_bottle_amount', `dose_mcg > 0 and portion between 1 and portions`)
@Index('ix_take_home_bottle_written_in', ['programmeId', 'writtenIn', 'id'])
export class TakeHomeBottle {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_bottle' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'batch_id', type: 'uuid' })
  batchId!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ name: 'number', type: 'smallint' })
  number!: number;

  @Column({ name: 'serial', type: 'text' })
  serial!: string;

  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'portion', type: 'smallint' })
  portion!: number;

  @Column({ name: 'portions', type: 'smallint' })
  portions!: number;

  @Column({ name: 'dose_mcg', type: 'int' })
  doseMcg!: number;

  @Column({ name: 'volume_ul', type: 'int', nullable: true })
  volumeUl!: number | null;

  @Column({ name: 'mcg_per_ml', type: 'int', nullable: true })
  mcgPerMl!: number | null;

  @Column({ name: 'lot', type: 'text', nullable: true })
  lot!: string | null;

  @Column({ name: 'lot_expires_on', type: 'date', nullable: true })
  lotExpiresOn!: string | null;

  @Column({ name: 'contents', type: 'jsonb', default: () => "'[]'" })
  contents!: object;

  /** Its place in time, by which the chain is ordered. */
  @Column({ name: 'written_in', type: 'bigint', default: () => 'current_write()' })
  writtenIn!: string;
}
