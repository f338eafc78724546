import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A shift: from its opening to its close what is open is counted by two. */
@Entity({ name: 'stock_shift' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_shift_programme' })
@Unique('uq_stock_shift_programme_id_id', ['programmeId', 'id'])
@Index('ix_stock_shift_programme_id_opened_at', ['programmeId', 'openedAt'])
export class StockShift {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_shift' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  /** The service day that it belongs to. */
  @Column({ name: 'for_day', type: 'date' })
  forDay!: string;

  @Column({ name: 'opened_by', type: 'uuid', nullable: true })
  openedBy!: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  openedAt!: Date;
}
