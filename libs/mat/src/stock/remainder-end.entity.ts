import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What became of something that was taken out and not needed. Once, and whole. */
@Entity({ name: 'stock_remainder_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_remainder_end_programme' })
@ForeignKey('stock_remainder', ['programmeId', 'remainderId'], ['programmeId', 'id'], {
  name: 'fk_stock_remainder_end_remainder',
})
@Check(
  'ck_stock_remainder_end_how',
  `how = any (array['wasted'::text, 'spilled'::text, 'quarantined'::text, 'lost'::text])`,
)
export class StockRemainderEnd {
  @PrimaryColumn({ name: 'remainder_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_remainder_end' })
  remainderId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'how', type: 'text' })
  how!: string;

  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
