import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The supervisor’s signature under a spill. */
@Entity({ name: 'stock_spill_signature' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_spill_signature_programme' })
@ForeignKey('stock_spill', ['programmeId', 'spillId', 'recordedBy'], ['programmeId', 'id', 'recordedBy'], {
  name: 'fk_stock_spill_signature_spill',
})
@Check('ck_stock_spill_signature_two_persons', `signed_by <> recorded_by`)
export class StockSpillSignature {
  @PrimaryColumn({ name: 'spill_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_spill_signature' })
  spillId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'signed_by', type: 'uuid' })
  signedBy!: string;

  @Column({ name: 'signed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  signedAt!: Date;

  @Column({ name: 'in_place', type: 'boolean' })
  inPlace!: boolean;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: unknown;
}
