import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A question to the verifier, whether the audit trail is whole, and its answer. */
@Entity({ name: 'audit_verification' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_audit_verification_programme' })
@Index('ix_audit_verification_programme_id_asked_at', ['programmeId', 'askedAt'])
export class AuditVerification {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_audit_verification' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'asked_by', type: 'uuid', nullable: true })
  askedBy!: string | null;

  @Column({ name: 'asked_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  askedAt!: Date;

  /** When a worker last said that it is at it: an old one tells that the worker died. */
  @Column({ name: 'taken_at', type: 'timestamptz', nullable: true })
  takenAt!: Date | null;

  @Column({ name: 'events', type: 'bigint', nullable: true })
  events!: string | null;

  @Column({ name: 'broken', type: 'jsonb', nullable: true })
  broken!: object | null;

  @Column({ name: 'head_known', type: 'boolean', nullable: true })
  headKnown!: boolean | null;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt!: Date | null;
}
