import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last number that a container label got. */
@Entity({ name: 'stock_serial' })
@Check('ck_stock_serial_last', `last > 0`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_serial_programme' })
export class StockSerial {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_serial' })
  programmeId!: string;

  @Column({ name: 'last', type: 'bigint' })
  last!: string;
}
