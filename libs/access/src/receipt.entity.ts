import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The answer first given to an act under an id that the client made; a repeat gets it again. Never expires. */
@Entity({ name: 'receipt' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_receipt_programme' })
export class Receipt {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_receipt' })
  programmeId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_receipt' })
  id!: string;

  @PrimaryColumn({ name: 'act', type: 'text', primaryKeyConstraintName: 'pk_receipt' })
  act!: string;

  @Column({ name: 'body_hash', type: 'bytea' })
  bodyHash!: Buffer;

  @Column({ name: 'answer', type: 'jsonb' })
  answer!: object;

  @Column({ name: 'at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
