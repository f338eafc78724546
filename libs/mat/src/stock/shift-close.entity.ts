import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a shift was closed, with nothing left open. */
@Entity({ name: 'stock_shift_close' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_shift_close_programme' })
@ForeignKey('stock_shift', ['programmeId', 'shiftId'], ['programmeId', 'id'], { name: 'fk_stock_shift_close_shift' })
export class StockShiftClose {
  @PrimaryColumn({ name: 'shift_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_shift_close' })
  shiftId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'closed_by', type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  closedAt!: Date;
}
