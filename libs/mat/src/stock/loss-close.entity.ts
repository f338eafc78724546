import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a loss was closed: with both dates if it had to be reported. */
@Entity({ name: 'stock_loss_close' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_loss_close_programme' })
@ForeignKey('stock_loss', ['programmeId', 'lossId'], ['programmeId', 'id'], { name: 'fk_stock_loss_close_loss' })
@Check('ck_stock_loss_close_both_dates', `not reportable or (notice_at is not null and form_106_at is not null)`)
export class StockLossClose {
  @PrimaryColumn({ name: 'loss_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_loss_close' })
  lossId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'reportable', type: 'boolean' })
  reportable!: boolean;

  @Column({ name: 'notice_at', type: 'timestamptz', nullable: true })
  noticeAt!: Date | null;

  @Column({ name: 'form_106_at', type: 'timestamptz', nullable: true })
  form106At!: Date | null;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: unknown;

  @Column({ name: 'closed_by', type: 'uuid' })
  closedBy!: string;

  @Column({ name: 'closed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  closedAt!: Date;
}
