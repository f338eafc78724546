import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The six factors in words, and whether the loss is significant. */
@Entity({ name: 'stock_loss_decision' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_loss_decision_programme' })
@ForeignKey('stock_loss', ['programmeId', 'lossId'], ['programmeId', 'id'], { name: 'fk_stock_loss_decision_loss' })
@Index('ix_stock_loss_decision_loss_id', ['lossId', 'decidedAt'])
export class StockLossDecision {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_loss_decision' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'loss_id', type: 'uuid' })
  lossId!: string;

  @Column({ name: 'significant', type: 'boolean' })
  significant!: boolean;

  @Column({ name: 'factors', type: 'jsonb' })
  factors!: unknown;

  @Column({ name: 'decided_by', type: 'uuid' })
  decidedBy!: string;

  @Column({ name: 'decided_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  decidedAt!: Date;
}
