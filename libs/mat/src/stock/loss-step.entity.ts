import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was done about a loss, and when. */
@Entity({ name: 'stock_loss_step' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_loss_step_programme' })
@ForeignKey('stock_loss', ['programmeId', 'lossId'], ['programmeId', 'id'], { name: 'fk_stock_loss_step_loss' })
@Index('ix_stock_loss_step_loss_id', ['lossId', 'recordedAt'])
@Check(
  'ck_stock_loss_step_step',
  `step = any (array['dea-notice'::text, 'form-106'::text, 'state-notice'::text, 'police'::text, 'note'::text])`,
)
export class StockLossStep {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_loss_step' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'loss_id', type: 'uuid' })
  lossId!: string;

  @Column({ name: 'step', type: 'text' })
  step!: string;

  @Column({ name: 'done_at', type: 'timestamptz' })
  doneAt!: Date;

  @Column({ name: 'reference', type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'says', type: 'text', nullable: true })
  says!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
