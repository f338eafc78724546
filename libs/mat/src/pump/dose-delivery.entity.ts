import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What the pump said that it delivered. Said twice, it is kept once. */
@Entity({ name: 'dose_delivery' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dose_delivery_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_dose_delivery_patient' })
@ForeignKey('dose_preparation', ['programmeId', 'preparationId'], ['programmeId', 'id'], {
  name: 'fk_dose_delivery_preparation',
})
@Index('ix_dose_delivery_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_dose_delivery_amount', `delivered_ul >= 0 and delivered_mcg >= 0`)
export class DoseDelivery {
  @PrimaryColumn({ name: 'preparation_id', type: 'uuid', primaryKeyConstraintName: 'pk_dose_delivery' })
  preparationId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'delivered_ul', type: 'int' })
  deliveredUl!: number;

  @Column({ name: 'delivered_mcg', type: 'int' })
  deliveredMcg!: number;

  @Column({ name: 'reported_at', type: 'timestamptz' })
  reportedAt!: Date;
}
