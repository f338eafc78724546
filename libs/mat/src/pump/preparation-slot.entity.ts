import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The place of an open preparation: one for a window, one for a person. Freed when it is resolved. */
@Entity({ name: 'preparation_slot' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_preparation_slot_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_preparation_slot_patient' })
@ForeignKey('dose_preparation', ['programmeId', 'preparationId'], ['programmeId', 'id'], {
  name: 'fk_preparation_slot_preparation',
})
@Unique('uq_preparation_slot_patient', ['programmeId', 'patientId'])
export class PreparationSlot {
  @PrimaryColumn({ name: 'station_id', type: 'uuid', primaryKeyConstraintName: 'pk_preparation_slot' })
  stationId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'preparation_id', type: 'uuid' })
  preparationId!: string;
}
