import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The second person of an inventory: with it the form stands and the ledger follows. */
@Entity({ name: 'stock_inventory_signature' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_inventory_signature_programme' })
@ForeignKey('stock_inventory', ['programmeId', 'inventoryId'], ['programmeId', 'id'], {
  name: 'fk_stock_inventory_signature_inventory',
})
@Check('ck_stock_inventory_signature_second', `signed_by <> counted_by`)
export class StockInventorySignature {
  @PrimaryColumn({ name: 'inventory_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_inventory_signature' })
  inventoryId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'counted_by', type: 'uuid' })
  countedBy!: string;

  @Column({ name: 'signed_by', type: 'uuid' })
  signedBy!: string;

  @Column({ name: 'in_place', type: 'boolean' })
  inPlace!: boolean;

  @Column({ name: 'signed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  signedAt!: Date;
}
