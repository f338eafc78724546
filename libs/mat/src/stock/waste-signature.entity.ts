import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The witness of a waste, as themself: never who entered it (R-231, T-19). */
@Entity({ name: 'stock_waste_signature' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_waste_signature_programme' })
@ForeignKey('stock_waste', ['programmeId', 'wasteId', 'recordedBy'], ['programmeId', 'id', 'recordedBy'], {
  name: 'fk_stock_waste_signature_waste',
})
@Index('ix_stock_waste_signature_programme_id_signed_at', ['programmeId', 'signedAt'])
@Check('ck_stock_waste_signature_two_persons', `signed_by <> recorded_by`)
export class StockWasteSignature {
  @PrimaryColumn({ name: 'waste_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_waste_signature' })
  wasteId!: string;

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
