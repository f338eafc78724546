import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** One link of the programme's hash chain: the event at this position and the hash over it and all before. */
@Entity({ name: 'audit_seal' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_audit_seal_programme' })
@Unique('uq_audit_seal_event_id', ['eventId'])
export class AuditSeal {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_audit_seal' })
  programmeId!: string;

  @PrimaryColumn({ name: 'position', type: 'bigint', primaryKeyConstraintName: 'pk_audit_seal' })
  position!: string;

  @Column({ name: 'event_id', type: 'bigint' })
  eventId!: string;

  @Column({ name: 'written_in', type: 'bigint' })
  writtenIn!: string;

  @Column({ name: 'hash', type: 'bytea' })
  hash!: Buffer;

  @Column({ name: 'sealed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  sealedAt!: Date;
}
