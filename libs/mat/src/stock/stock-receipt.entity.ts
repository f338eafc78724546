import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A delivery as it was accepted and counted. */
@Entity({ name: 'stock_receipt' })
@Unique('uq_stock_receipt_programme_id_id', ['programmeId', 'id'])
@Check('ck_stock_receipt_authority', `authority in ('pharmacist', 'designated', 'not-controlled')`)
@Check('ck_stock_receipt_designation', `(authority = 'designated') = (designation_id is not null)`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_receipt_programme' })
@ForeignKey('stock_supplier', ['programmeId', 'supplierId'], ['programmeId', 'id'], {
  name: 'fk_stock_receipt_supplier',
})
@ForeignKey('stock_order_form', ['programmeId', 'orderFormId'], ['programmeId', 'id'], {
  name: 'fk_stock_receipt_form',
})
@ForeignKey('stock_designation', ['programmeId', 'designationId'], ['programmeId', 'id'], {
  name: 'fk_stock_receipt_designation',
})
@Index('ix_stock_receipt_programme_id_received_on', ['programmeId', 'receivedOn'])
export class StockReceipt {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_receipt' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'supplier_id', type: 'uuid' })
  supplierId!: string;

  @Column({ name: 'supplier_kind', type: 'text' })
  supplierKind!: string;

  @Column({ name: 'supplier_name', type: 'text' })
  supplierName!: string;

  @Column({ name: 'supplier_address', type: 'text' })
  supplierAddress!: string;

  @Column({ name: 'supplier_registration', type: 'text', nullable: true })
  supplierRegistration!: string | null;

  @Column({ name: 'order_form_id', type: 'uuid', nullable: true })
  orderFormId!: string | null;

  @Column({ name: 'invoice_number', type: 'text', nullable: true })
  invoiceNumber!: string | null;

  @Column({ name: 'invoice_on', type: 'date', nullable: true })
  invoiceOn!: string | null;

  @Column({ name: 'received_on', type: 'date' })
  receivedOn!: string;

  @Column({ name: 'late_reason', type: 'text', nullable: true })
  lateReason!: string | null;

  @Column({ name: 'title', type: 'text' })
  title!: string;

  @Column({ name: 'authority', type: 'text' })
  authority!: string;

  @Column({ name: 'designation_id', type: 'uuid', nullable: true })
  designationId!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: object;

  @Column({ name: 'received_by', type: 'uuid', nullable: true })
  receivedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
