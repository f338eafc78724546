import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The one place for a standing bottle of an order, day and portion: its key stops a second one. A void or a return frees it. */
@Entity({ name: 'take_home_slot' })
@ForeignKey('take_home_bottle', ['programmeId', 'bottleId'], ['programmeId', 'id'], {
  name: 'fk_take_home_slot_take_home_bottle',
})
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_take_home_slot_programme' })
@Unique('uq_take_home_slot_bottle_id', ['bottleId'])
export class TakeHomeSlot {
  @PrimaryColumn({ name: 'order_id', type: 'uuid', primaryKeyConstraintName: 'pk_take_home_slot' })
  orderId!: string;

  @PrimaryColumn({ name: 'on_day', type: 'date', primaryKeyConstraintName: 'pk_take_home_slot' })
  onDay!: string;

  @PrimaryColumn({ name: 'portion', type: 'smallint', primaryKeyConstraintName: 'pk_take_home_slot' })
  portion!: number;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'bottle_id', type: 'uuid' })
  bottleId!: string;
}
