import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** From this day on the stock ledger of the programme is kept. Before it nothing is drawn. */
@Entity({ name: 'stock_opening' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_opening_programme' })
export class StockOpening {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_opening' })
  programmeId!: string;

  @Column({ name: 'opened_on', type: 'date' })
  openedOn!: string;

  @Column({ name: 'opened_by', type: 'uuid', nullable: true })
  openedBy!: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  openedAt!: Date;
}
