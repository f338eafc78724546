import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An employee who saw the destruction and signed. */
@Entity({ name: 'stock_destruction_signature' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_destruction_signature_programme' })
@ForeignKey('stock_destruction', ['programmeId', 'destructionId'], ['programmeId', 'id'], {
  name: 'fk_stock_destruction_signature_destruction',
})
@Unique('uq_stock_destruction_signature_destruction_id_nth', ['destructionId', 'nth'])
@Check('ck_stock_destruction_signature_nth', `nth = any (array[1, 2])`)
export class StockDestructionSignature {
  @PrimaryColumn({ name: 'destruction_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_destruction_signature' })
  destructionId!: string;

  @PrimaryColumn({ name: 'signed_by', type: 'uuid', primaryKeyConstraintName: 'pk_stock_destruction_signature' })
  signedBy!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'nth', type: 'smallint' })
  nth!: number;

  @Column({ name: 'signed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  signedAt!: Date;

  @Column({ name: 'in_place', type: 'boolean' })
  inPlace!: boolean;

  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: unknown;
}
