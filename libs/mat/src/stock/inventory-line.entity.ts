import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** One container on an inventory form, as it was written that day: name, strength, units or volume, containers. */
@Entity({ name: 'stock_inventory_line' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_inventory_line_programme' })
@ForeignKey('stock_inventory', ['programmeId', 'inventoryId'], ['programmeId', 'id'], {
  name: 'fk_stock_inventory_line_inventory',
})
@Unique('uq_stock_inventory_line_inventory_id_container_id_account', ['inventoryId', 'containerId', 'account'])
@Check('ck_stock_inventory_line_account', `account = any (array['stock'::text, 'prepared'::text, 'quarantine'::text])`)
@Check('ck_stock_inventory_line_counted', `counted >= 0 and ledger >= 0`)
@Check('ck_stock_inventory_line_settle', `settle is null or settle = any (array['variance'::text, 'loss'::text])`)
export class StockInventoryLine {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_inventory_line' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'inventory_id', type: 'uuid' })
  inventoryId!: string;

  /** Of a first inventory it is made when the form is signed, so nothing points to it before. */
  @Column({ name: 'container_id', type: 'uuid' })
  containerId!: string;

  @Column({ name: 'account', type: 'text' })
  account!: 'stock' | 'prepared' | 'quarantine';

  @Column({ name: 'product_id', type: 'uuid' })
  productId!: string;

  @Column({ name: 'product_name', type: 'text' })
  productName!: string;

  @Column({ name: 'product', type: 'text', nullable: true })
  product!: string | null;

  @Column({ name: 'form', type: 'text' })
  form!: string;

  @Column({ name: 'unit', type: 'text' })
  unit!: 'mcg' | 'piece';

  @Column({ name: 'mcg_per_ml', type: 'int', nullable: true })
  mcgPerMl!: number | null;

  @Column({ name: 'mcg_per_unit', type: 'int', nullable: true })
  mcgPerUnit!: number | null;

  @Column({ name: 'schedule', type: 'text' })
  schedule!: string;

  @Column({ name: 'ndc', type: 'text', nullable: true })
  ndc!: string | null;

  @Column({ name: 'lot_id', type: 'uuid' })
  lotId!: string;

  @Column({ name: 'lot', type: 'text' })
  lot!: string;

  @Column({ name: 'expires_on', type: 'date' })
  expiresOn!: string;

  @Column({ name: 'serial', type: 'text' })
  serial!: string;

  @Column({ name: 'place_id', type: 'uuid', nullable: true })
  placeId!: string | null;

  @Column({ name: 'place_name', type: 'text', nullable: true })
  placeName!: string | null;

  @Column({ name: 'full_quantity', type: 'bigint' })
  fullQuantity!: number;

  @Column({ name: 'opened', type: 'boolean' })
  opened!: boolean;

  @Column({ name: 'ledger', type: 'bigint' })
  ledger!: number;

  @Column({ name: 'counted', type: 'bigint' })
  counted!: number;

  @Column({ name: 'estimated', type: 'boolean' })
  estimated!: boolean;

  @Column({ name: 'settle', type: 'text', nullable: true })
  settle!: 'variance' | 'loss' | null;

  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;
}
