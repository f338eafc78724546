import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A stock container that is open, and where: one window at a time. */
@Entity({ name: 'open_container_slot' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_open_container_slot_programme' })
@ForeignKey('dose_container', ['programmeId', 'doseContainerId'], ['programmeId', 'id'], {
  name: 'fk_open_container_slot_dose_container',
})
@Index('ix_open_container_slot_programme_id', ['programmeId', 'stationId'])
export class OpenContainerSlot {
  @PrimaryColumn({ name: 'stock_container_id', type: 'uuid', primaryKeyConstraintName: 'pk_open_container_slot' })
  stockContainerId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'station_id', type: 'uuid' })
  stationId!: string;

  @Column({ name: 'dose_container_id', type: 'uuid' })
  doseContainerId!: string;
}
