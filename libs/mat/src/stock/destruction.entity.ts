import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A destruction of what lay in quarantine, with its form. */
@Entity({ name: 'stock_destruction' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_destruction_programme' })
@Unique('uq_stock_destruction_programme_id_id', ['programmeId', 'id'])
@Index('ix_stock_destruction_programme_id_on_day', ['programmeId', 'onDay'])
@Check('ck_stock_destruction_method', `method = any (array['on-site'::text, 'reverse-distributor'::text])`)
@Check('ck_stock_destruction_form_number', `length(btrim(form_number)) > 0`)
@Check(
  'ck_stock_destruction_said',
  `case method when 'on-site'::text then how is not null else distributor is not null and distributor_dea is not null end`,
)
export class StockDestruction {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_destruction' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'method', type: 'text' })
  method!: string;

  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'form_number', type: 'text' })
  formNumber!: string;

  @Column({ name: 'how', type: 'text', nullable: true })
  how!: string | null;

  @Column({ name: 'distributor', type: 'text', nullable: true })
  distributor!: string | null;

  @Column({ name: 'distributor_dea', type: 'text', nullable: true })
  distributorDea!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
