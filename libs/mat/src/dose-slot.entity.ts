import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The one place for a standing dose of an order, day and portion: its key is what stops a second dose. A void frees it. */
@Entity({ name: 'dose_slot' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dose_slot_programme' })
export class DoseSlot {
  @PrimaryColumn({ name: 'order_id', type: 'uuid', primaryKeyConstraintName: 'pk_dose_slot' })
  orderId!: string;

  @PrimaryColumn({ name: 'service_day', type: 'date', primaryKeyConstraintName: 'pk_dose_slot' })
  serviceDay!: string;

  @PrimaryColumn({ name: 'portion', type: 'smallint', primaryKeyConstraintName: 'pk_dose_slot' })
  portion!: number;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'dose_id', type: 'uuid' })
  doseId!: string;
}
