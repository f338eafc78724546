import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The second person of a count: never the one who counted. */
@Entity({ name: 'stock_count_signature' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_count_signature_programme' })
@ForeignKey('stock_count', ['programmeId', 'countId'], ['programmeId', 'id'], {
  name: 'fk_stock_count_signature_count',
})
@Check('ck_stock_count_signature_second', `signed_by <> counted_by`)
export class StockCountSignature {
  @PrimaryColumn({ name: 'count_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_count_signature' })
  countId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'counted_by', type: 'uuid' })
  countedBy!: string;

  @Column({ name: 'signed_by', type: 'uuid' })
  signedBy!: string;

  /** On the first person’s screen, with their own e-mail and password. */
  @Column({ name: 'in_place', type: 'boolean' })
  inPlace!: boolean;

  @Column({ name: 'signed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  signedAt!: Date;
}
