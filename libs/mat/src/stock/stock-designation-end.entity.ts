import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a designation ended before its day. */
@Entity({ name: 'stock_designation_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_designation_end_programme' })
@ForeignKey('stock_designation', ['programmeId', 'designationId'], ['programmeId', 'id'], {
  name: 'fk_stock_designation_end_designation',
})
export class StockDesignationEnd {
  @PrimaryColumn({ name: 'designation_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_designation_end' })
  designationId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
