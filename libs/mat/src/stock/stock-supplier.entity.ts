import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** From whom stock comes, or another site with a registration of its own. */
@Entity({ name: 'stock_supplier' })
@Unique('uq_stock_supplier_programme_id_id', ['programmeId', 'id'])
@Check('ck_stock_supplier_kind', `kind in ('supplier', 'site')`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_supplier_programme' })
@Index('uq_stock_supplier_name', { synchronize: false })
export class StockSupplier {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_supplier' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'address', type: 'text' })
  address!: string;

  @Column({ name: 'registration', type: 'text', nullable: true })
  registration!: string | null;

  @Column({ name: 'phone', type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
