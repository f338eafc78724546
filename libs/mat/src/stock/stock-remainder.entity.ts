import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Taken out and not needed: it waits to be wasted before a witness. */
@Entity({ name: 'stock_remainder' })
@Unique('uq_stock_remainder_programme_id_id', ['programmeId', 'id'])
@Check('ck_stock_remainder_quantity', `quantity > 0`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_remainder_programme' })
@ForeignKey('stock_container', ['programmeId', 'containerId'], ['programmeId', 'id'], {
  name: 'fk_stock_remainder_container',
})
@Index('ix_stock_remainder_programme_id_left_at', ['programmeId', 'leftAt'])
export class StockRemainder {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_remainder' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'container_id', type: 'uuid' })
  containerId!: string;

  @Column({ name: 'quantity', type: 'bigint' })
  quantity!: string;

  @Column({ name: 'source_type', type: 'text' })
  sourceType!: string;

  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @Column({ name: 'left_by', type: 'uuid', nullable: true })
  leftBy!: string | null;

  @Column({ name: 'left_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  leftAt!: Date;
}
