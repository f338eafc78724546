import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Whole containers that left for another site. */
@Entity({ name: 'stock_transfer' })
@Check('ck_stock_transfer_order_kind', `order_kind in ('form-222', 'csos')`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_transfer_programme' })
@ForeignKey('stock_supplier', ['programmeId', 'supplierId'], ['programmeId', 'id'], {
  name: 'fk_stock_transfer_supplier',
})
@Index('ix_stock_transfer_programme_id_sent_on', ['programmeId', 'sentOn'])
export class StockTransfer {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_transfer' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'supplier_id', type: 'uuid' })
  supplierId!: string;

  @Column({ name: 'to_name', type: 'text' })
  toName!: string;

  @Column({ name: 'to_address', type: 'text' })
  toAddress!: string;

  @Column({ name: 'to_registration', type: 'text', nullable: true })
  toRegistration!: string | null;

  @Column({ name: 'order_kind', type: 'text', nullable: true })
  orderKind!: string | null;

  @Column({ name: 'order_number', type: 'text', nullable: true })
  orderNumber!: string | null;

  @Column({ name: 'executed_on', type: 'date', nullable: true })
  executedOn!: string | null;

  @Column({ name: 'document', type: 'text', nullable: true })
  document!: string | null;

  @Column({ name: 'sent_on', type: 'date' })
  sentOn!: string;

  @Column({ name: 'title', type: 'text' })
  title!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: object;

  @Column({ name: 'sent_by', type: 'uuid', nullable: true })
  sentBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
