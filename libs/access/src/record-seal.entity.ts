import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The seal of one record of a chain other than the audit trail: doses, stock, drug tests. */
@Entity({ name: 'record_seal' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_record_seal_programme' })
@Unique('uq_record_seal_record_id_ledger', ['recordId', 'ledger'])
export class RecordSeal {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_record_seal' })
  programmeId!: string;

  @PrimaryColumn({ name: 'ledger', type: 'text', primaryKeyConstraintName: 'pk_record_seal' })
  ledger!: string;

  @PrimaryColumn({ name: 'position', type: 'bigint', primaryKeyConstraintName: 'pk_record_seal' })
  position!: string;

  @Column({ name: 'record_id', type: 'uuid' })
  recordId!: string;

  @Column({ name: 'written_in', type: 'bigint' })
  writtenIn!: string;

  @Column({ name: 'hash', type: 'bytea' })
  hash!: Buffer;

  @Column({ name: 'sealed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  sealedAt!: Date;
}
