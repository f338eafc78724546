import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The count that stands for a container in a phase of a shift. Another one needs a reason and takes its place. */
@Entity({ name: 'stock_count_slot' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_count_slot_programme' })
@ForeignKey('stock_count', ['programmeId', 'countId'], ['programmeId', 'id'], { name: 'fk_stock_count_slot_count' })
export class StockCountSlot {
  @PrimaryColumn({ name: 'shift_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_count_slot' })
  shiftId!: string;

  @PrimaryColumn({ name: 'phase', type: 'text', primaryKeyConstraintName: 'pk_stock_count_slot' })
  phase!: 'open' | 'close';

  @PrimaryColumn({ name: 'container_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_count_slot' })
  containerId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'count_id', type: 'uuid' })
  countId!: string;
}
