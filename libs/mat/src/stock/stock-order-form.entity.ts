import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An order for schedule II: DEA Form 222 or CSOS. */
@Entity({ name: 'stock_order_form' })
@Unique('uq_stock_order_form_programme_id_id', ['programmeId', 'id'])
@Check('ck_stock_order_form_kind', `kind in ('form-222', 'csos')`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_order_form_programme' })
@ForeignKey('stock_supplier', ['programmeId', 'supplierId'], ['programmeId', 'id'], {
  name: 'fk_stock_order_form_supplier',
})
@ForeignKey('staff', ['signedBy'], ['id'], { name: 'fk_stock_order_form_staff' })
@ForeignKey('stock_designation', ['programmeId', 'designationId'], ['programmeId', 'id'], {
  name: 'fk_stock_order_form_designation',
})
@Index('ix_stock_order_form_programme_id_executed_on', ['programmeId', 'executedOn'])
@Index('uq_stock_order_form_number', { synchronize: false })
export class StockOrderForm {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_order_form' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'number', type: 'text' })
  number!: string;

  @Column({ name: 'supplier_id', type: 'uuid' })
  supplierId!: string;

  @Column({ name: 'supplier_name', type: 'text' })
  supplierName!: string;

  @Column({ name: 'supplier_address', type: 'text' })
  supplierAddress!: string;

  @Column({ name: 'supplier_registration', type: 'text', nullable: true })
  supplierRegistration!: string | null;

  @Column({ name: 'executed_on', type: 'date' })
  executedOn!: string;

  @Column({ name: 'signed_by', type: 'uuid' })
  signedBy!: string;

  @Column({ name: 'designation_id', type: 'uuid' })
  designationId!: string;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: object;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
